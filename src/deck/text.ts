// Strings and Lines → Text, the only form in which a user's words reach a template.
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

/** Escaped once for Markdown and HTML. Prints the same through `{{x}}`, `{{{x}}}` and in an attribute. */
export class Text {
  readonly #html: string;
  /** Whether Markdown outside an HTML block would draw part of it as an emoji picture. */
  readonly #emoji: boolean;

  constructor(html: string, emoji = false) {
    this.#html = html;
    this.#emoji = emoji;
  }
  static hasEmoji(text: Text): boolean {
    return text.#emoji;
  }
  /** Handlebars asks for this before it escapes anything itself. */
  toHTML(): string {
    return this.#html;
  }
  toString(): string {
    return this.#html;
  }
}

export interface TextOptions {
  /** Set as a title: short names, common words and whole dates are kept on one line. */
  title?: boolean;
  /** Set large in a narrow place: names are kept whole, dates may break. */
  names?: boolean;
  /** Running text in a wide column, where names of three syllables leave no hole. */
  wide?: boolean;
}

/** A plain string: no element in it, so that it may stand in an attribute (alt, href). */
export function toText(text: string, options: TextOptions = {}): Text {
  return new Text(escapeText(glue(text, options)), mayBecomeEmoji(text));
}

/** A Line with its emphasis as <strong> and <em> and its marks as <sup class="mark">. */
export function toRichText(line: Line, options: TextOptions = {}): Text {
  const held = options.title || options.names ? line : withEnd(line);
  return new Text(held.map((run) => richRun(run, options)).join(''), mayBecomeEmoji(plain(line)));
}

/** Holds the last two words of a long line together. */
function withEnd(line: Line): Line {
  const last = line.findLastIndex((run) => 'text' in run);
  return line.map((run, at) => (at === last && 'text' in run ? { ...run, text: glueEnd(run.text) } : run));
}

/** The words of a Line without emphasis and marks. */
export function plain(line: Line): string {
  return line.map((run) => ('text' in run ? run.text : '')).join('');
}

function richRun(run: Inline, options: TextOptions): string {
  // The space keeps "1941" and its mark "1" two numbers for who copies the text or has it read.
  if ('mark' in run) return `<sup class="mark">\u00a0${run.mark}</sup>`;
  const italic = wrapped(html(run.text, options), 'em', run.italic);
  return wrapped(italic, 'strong', run.bold);
}

/** An address is text like any other: only an outline's `link` keys become links. It is set as it was typed. */
function html(text: string, options: TextOptions): string {
  return text
    .split(ADDRESS)
    .map((part, at) => (at % 2 ? escapeText(part) : ranges(part, options)))
    .join('');
}
const ADDRESS = /(https?:\/\/[^\s<>"“”«»]+)/u;

/**
 * Ranges of numbers ("2016–2020", "2016 – 2020") stay on one line: no character joins across a dash, behind which even a
 * no-break space may begin a line, so an element does.
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
