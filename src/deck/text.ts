// Strings and Lines → Text, the only form in which user text reaches a template.
import { escapeText, mayBecomeEmoji } from './escape.js';
import {
  glueEnd,
  glueNames,
  glueNumbers,
  glueShortNames,
  glueTitle,
  LONGEST_SYLLABLED,
  SYLLABLED,
} from './glue.js';
import type { Inline, Line } from './line.js';

/** Escaped once, for both Markdown and HTML. Prints the same through `{{x}}`, `{{{x}}}` and in an attribute. */
export class Text {
  readonly #html: string;
  /** Whether Marp would turn part of it into an emoji picture outside an HTML block. */
  readonly #emoji: boolean;

  constructor(html: string, emoji = false) {
    this.#html = html;
    this.#emoji = emoji;
  }
  static hasEmoji(text: Text): boolean {
    return text.#emoji;
  }
  /** Handlebars calls this instead of escaping. */
  toHTML(): string {
    return this.#html;
  }
  toString(): string {
    return this.#html;
  }
}

export interface TextOptions {
  /** Set as a title: short names, common words and whole dates stay on one line. */
  title?: boolean;
  /** Set large in a narrow place: names stay whole, dates may break. */
  names?: boolean;
  /** Running text in a wide column, where names of three syllables leave no hole. */
  wide?: boolean;
}

/** A plain string without elements, safe in an attribute (alt, href). */
export function toText(text: string, options: TextOptions = {}): Text {
  return new Text(escapeText(glue(text, options)), mayBecomeEmoji(text));
}

/** A Line: emphasis as <strong> and <em>, marks as <sup class="mark">. */
export function toRichText(line: Line, options: TextOptions = {}): Text {
  const glued = options.title || options.names ? line : withGluedEnd(line);
  return new Text(glued.map((run) => richRun(run, options)).join(''), mayBecomeEmoji(plain(line)));
}

/** Keeps the last two words of a long line together. */
function withGluedEnd(line: Line): Line {
  const last = line.findLastIndex((run) => 'text' in run);
  return line.map((run, at) => (at === last && 'text' in run ? { ...run, text: glueEnd(run.text) } : run));
}

/** The text of a Line without emphasis and marks. */
export function plain(line: Line): string {
  return line.map((run) => ('text' in run ? run.text : '')).join('');
}

function richRun(run: Inline, options: TextOptions): string {
  // The space separates "1941" from its mark "1" when the text is copied or read aloud.
  if ('mark' in run) return `<sup class="mark">\u00a0${run.mark}</sup>`;
  const italic = wrapped(html(run.text, options), 'em', run.italic);
  return wrapped(italic, 'strong', run.bold);
}

/** A URL is plain text: only an outline's `link` keys become links. It is printed as typed. */
function html(text: string, options: TextOptions): string {
  return text
    .split(ADDRESS)
    .map((part, at) => (at % 2 ? escapeText(part) : ranges(part, options)))
    .join('');
}
const ADDRESS = /(https?:\/\/[^\s<>"“”«»]+)/u;

/**
 * Keeps number ranges ("2016–2020", "2016 – 2020") on one line with an element: a line may break after a dash even
 * before a no-break space, and no character prevents it.
 */
function ranges(text: string, options: TextOptions): string {
  return glue(text, options)
    .split(RANGE)
    .map((part, at) => (at % 2 ? `<span class="range">${escapeText(part)}</span>` : syllabled(part)))
    .join('');
}

/** A hyphen ends a line as a dash does: short names of hyphened syllables are held in the same way. */
function syllabled(text: string): string {
  return text
    .split(SYLLABLED)
    .map((part, at) =>
      at % 2 && part.length <= LONGEST_SYLLABLED
        ? `<span class="range">${escapeText(part)}</span>`
        : escapeText(part),
    )
    .join('');
}
const RANGE = /(?<!\d)(\d{1,10}[–-]\d{1,10}|\d{1,4}\u00a0[–—-]\u00a0\d{1,4})(?![\d–-])/;

function wrapped(html: string, tag: string, on: boolean | undefined): string {
  return on ? `<${tag}>${html}</${tag}>` : html;
}

function glue(text: string, { title, names, wide }: TextOptions): string {
  const glued = glueNumbers(text);
  if (title) return glueTitle(glued);
  return names ? glueNames(glued) : glueShortNames(glued, wide ? 'wide' : 'narrow');
}
