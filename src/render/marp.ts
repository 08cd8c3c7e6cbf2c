// Marp Markdown and a theme's CSS → one <section> a slide and the CSS that draws them, as stock Marp makes them.
// What Marp would fetch or run is off: emoji pictures, maths, scripts. HTML stays on Marp's own allow-list.
import type { Asset } from '../deck/asset.js';
import { unguarded } from '../deck/escape.js';
import { Recent } from '../platform/recent.js';
import { scopeCss } from './scope.js';

export interface SlideRenderer {
  /** The theme's CSS, scoped to `div.marpit > section`. */
  css: string;
  /** One string a slide: `<section …>…</section>`. What an earlier call has drawn is not drawn again. */
  sections(markdown: string): string[];
  /** The same for some slides of a deck: its front matter, the Markdown of each, and its number of how many. */
  slides(head: string, slides: readonly PlacedMarkdown[]): string[];
}

export interface PlacedMarkdown {
  markdown: string;
  /** From 1. */
  number: number;
  of: number;
}

/** Drawn slides that are remembered: some decks, each with the slides it had before its last edits. */
const REMEMBERED = 4_000;

/**
 * Widths of text as the fonts give them. Without it a browser may round them to whole pixels (Linux, Windows), and
 * lines would break elsewhere than they were measured and printed.
 */
export const EXACT_WIDTHS = 'section { text-rendering: geometricPrecision; }';

/** A theme's name and slide sizes, which stand in its comments. */
const META = /\/\*\s*@(?:theme|size)\s[^*]*\*\//g;

/**
 * What Marp is told of a theme: enough for its own frame of a slide. Its parser takes a third of a second for the rest,
 * which needs no more than scoping.
 */
const themeStub = (css: string): string =>
  `${(css.match(META) ?? []).join('\n')}\nsection { width: 1280px; height: 720px; }`;

const FRONT_MATTER = /^---\n[\s\S]*?\n---\n/;
const BREAK = '\n\n---\n\n';

/** Notes leave, as each would be tried as YAML and none is drawn. */
const withoutNotes = (markdown: string): string => markdown.replace(/<!--\n[\s\S]*?-->/g, '');

/** Front matter and slides. */
function split(markdown: string): { head: string; slides: string[] } {
  const bare = withoutNotes(markdown);
  const head = FRONT_MATTER.exec(bare)?.[0] ?? '';
  return { head, slides: bare.slice(head.length).split(BREAK) };
}

/** The opening tag of a slide drawn elsewhere in a deck, with its place in this one. */
function numbered(section: string, place: number, of: number): string {
  const end = section.indexOf('>');
  const tag = section
    .slice(0, end)
    .replace(/ id="\d+"/, ` id="${place}"`)
    .replace(/( data-marpit-pagination)="\d+"/, `$1="${place}"`)
    .replace(/( data-marpit-pagination-total)="\d+"/, `$1="${of}"`);
  return tag + section.slice(end);
}

const FURNITURE = /<(header|footer)>[\s\S]*?<\/\1>/g;

/** Signs that only kept Marp from drawing an emoji, which is off here, are not wanted. */
const plainFurniture = (section: string): string =>
  section.replace(FURNITURE, (furniture) => unguarded(furniture));

interface MarpToken {
  meta?: { marpitDirectives?: Record<string, unknown> } | null;
}

/**
 * Marp writes each directive into its slide's attributes as well: the Markdown of header and footer is kept from it,
 * being a user's words, escaped for another place.
 */
function hideFurniture({ tokens }: { tokens: readonly MarpToken[] }): void {
  for (const { meta } of tokens) {
    const directives = meta?.marpitDirectives ?? {};
    for (const name of ['header', 'footer'].filter((one) => Object.hasOwn(directives, one)))
      Object.defineProperty(directives, name, { enumerable: false });
  }
}

/** Draws slides that were not drawn yet, in one go; directives are each slide's own, so its place does not matter. */
function remembering(draw: (markdown: string) => string[]): Pick<SlideRenderer, 'sections' | 'slides'> {
  const drawn = new Recent<string, string>(REMEMBERED);
  const slides: SlideRenderer['slides'] = (head, placed) => {
    const bodies = placed.map(({ markdown }) => withoutNotes(markdown).trim());
    const known = new Map(bodies.map((body) => [body, drawn.get(head + body)]));
    const missing = [...known].flatMap(([body, html]) => (html === undefined ? [body] : []));
    const made = missing.length ? draw(`${head}\n${missing.join(BREAK)}\n`) : [];
    if (made.length !== missing.length) return draw(`${head}\n${bodies.join(BREAK)}\n`);
    for (const [index, body] of missing.entries()) known.set(body, drawn.set(head + body, made[index] ?? ''));
    return placed.map(({ number, of }, i) => numbered(known.get(bodies[i] ?? '') ?? '', number, of));
  };
  return {
    slides,
    sections: (markdown) => {
      const { head, slides: bodies } = split(markdown);
      return slides(
        head,
        bodies.map((body, index) => ({ markdown: body, number: index + 1, of: bodies.length })),
      );
    },
  };
}

/**
 * Marp parses three themes of its own while it is made, which no deck uses and which take a tenth of a second: its set
 * takes none until the `add` that is put over the real one is deleted.
 */
function shutThemeSet(marp: object): void {
  Object.defineProperty(marp, 'themeSet', {
    set(this: object, themes: object) {
      Object.defineProperty(themes, 'add', { value: () => undefined, configurable: true });
      Object.defineProperty(this, 'themeSet', { value: themes });
    },
  });
}

/** A rule of markdown-it's renderer. */
type DrawTag = (tokens: readonly { content: string }[], at: number, ...rest: unknown[]) => string;

/** Marp looks each tag up in an allow-list that it makes anew; a deck has few tags, hundreds of times each. */
function rememberTags(rules: { html_inline: DrawTag }): void {
  const draw = rules.html_inline;
  const drawn = new Map<string, string>();
  rules.html_inline = (tokens, at, ...rest) => {
    const tag = tokens[at]?.content ?? '';
    const html = drawn.get(tag) ?? draw(tokens, at, ...rest);
    drawn.set(tag, html);
    return html;
  };
}

/** `css` opens with `@theme <name>` in a comment; Markdown names it in its front matter. */
export async function createSlideRenderer(css: string): Promise<SlideRenderer> {
  const { Marp } = await import('@marp-team/marp-core');
  class DeckMarp extends Marp {
    toSections(markdown: string): string[] {
      return this.renderMarkdown(markdown, { htmlAsArray: true }) as unknown as string[];
    }
    toCss(theme: string): string {
      return this.renderStyle(this.themeSet.add(theme).name);
    }
  }
  shutThemeSet(DeckMarp.prototype);
  const marp = new DeckMarp({
    inlineSVG: false,
    emoji: { shortcode: false, unicode: false },
    math: false,
    script: false,
    slug: false,
    minifyCSS: false,
  });
  Reflect.deleteProperty(marp.themeSet, 'add');
  marp.markdown.core.ruler.after('marpit_directives_parse', 'decuong_furniture', hideFurniture);
  rememberTags(marp.markdown.renderer.rules);
  return {
    css: `${marp.toCss(themeStub(css))}\n${scopeCss(`${css}\n${EXACT_WIDTHS}`)}`,
    ...remembering((markdown) => marp.toSections(markdown).map(plainFurniture)),
  };
}

export function dataUri({ type, data }: Pick<Asset, 'type' | 'data'>): string {
  return `data:${type};base64,${Buffer.from(data).toString('base64')}`;
}

/** Pictures that stay in an outline are encoded once. */
const encoded = new WeakMap<Uint8Array, string>();

function dataUriOnce(asset: Asset): string {
  const uri = encoded.get(asset.data) ?? dataUri(asset);
  encoded.set(asset.data, uri);
  return uri;
}

/** Replaces each `src="assets/…"` of our templates by the asset itself; an unknown path stays. */
export function inlineAssets(html: string, assets: Iterable<Asset>): string {
  const byPath = new Map([...assets].map((asset) => [asset.path, asset]));
  return html.replace(/\bsrc="(assets\/[^"]+)"/g, (whole, path: string) => {
    const asset = byPath.get(decodeURI(path));
    return asset ? `src="${dataUriOnce(asset)}"` : whole;
  });
}
