// Marp Markdown and a theme's CSS → one <section> per slide and the CSS that draws them, as stock Marp makes them.
// Whatever Marp would fetch or run is disabled: emoji pictures, maths, scripts. HTML stays limited to Marp's own
// allow-list.
import type { Asset } from '../deck/asset.js';
import { unguarded } from '../deck/escape.js';
import { Recent } from '../platform/recent.js';
import { scopeCss } from './scope.js';

export interface SlideRenderer {
  /** The theme's CSS, scoped to `div.marpit > section`. */
  css: string;
  /** One `<section …>…</section>` per slide. Slides rendered by an earlier call come from a cache. */
  sections(markdown: string): string[];
  /** The same for some slides of a deck, given its front matter and each slide's Markdown, number and total. */
  slides(head: string, slides: readonly PlacedMarkdown[]): string[];
}

export interface PlacedMarkdown {
  markdown: string;
  /** Counts from 1. */
  number: number;
  of: number;
}

/** Rendered slides kept in the cache: several decks with the slides from before recent edits. */
const CACHED_SLIDES = 4_000;

/**
 * Keeps fractional text widths. Otherwise browsers on Linux and Windows may round them to whole pixels, so that
 * lines break differently from how they were measured and printed.
 */
export const EXACT_WIDTHS = 'section { text-rendering: geometricPrecision; }';

/** The theme's name and slide sizes, which CSS states in comments. */
const META = /\/\*\s*@(?:theme|size)\s[^*]*\*\//g;

/**
 * The minimum Marp needs to know of a theme for its own slide frame. Parsing the rest would take a third of a
 * second, though it only needs scoping.
 */
const themeStub = (css: string): string =>
  `${(css.match(META) ?? []).join('\n')}\nsection { width: 1280px; height: 720px; }`;

const FRONT_MATTER = /^---\n[\s\S]*?\n---\n/;
const BREAK = '\n\n---\n\n';

/** Removes notes: none is rendered, and Marp would try to parse each as YAML. */
const withoutNotes = (markdown: string): string => markdown.replace(/<!--\n[\s\S]*?-->/g, '');

/** Splits a deck's Markdown into front matter and slides. */
function split(markdown: string): { head: string; slides: string[] } {
  const bare = withoutNotes(markdown);
  const head = FRONT_MATTER.exec(bare)?.[0] ?? '';
  return { head, slides: bare.slice(head.length).split(BREAK) };
}

/** The section with the number it has in this deck; it may have been rendered at another place. */
function withNumber(section: string, place: number, of: number): string {
  const end = section.indexOf('>');
  const tag = section
    .slice(0, end)
    .replace(/ id="\d+"/, ` id="${place}"`)
    .replace(/( data-marpit-pagination)="\d+"/, `$1="${place}"`)
    .replace(/( data-marpit-pagination-total)="\d+"/, `$1="${of}"`);
  return tag + section.slice(end);
}

const FURNITURE = /<(header|footer)>[\s\S]*?<\/\1>/g;

/** Removes characters inserted only to keep Marp from rendering emoji, which is disabled here. */
const plainFurniture = (section: string): string =>
  section.replace(FURNITURE, (furniture) => unguarded(furniture));

interface MarpToken {
  meta?: { marpitDirectives?: Record<string, unknown> } | null;
}

/**
 * Marp also writes directives into slide attributes. The Markdown of header and footer must not go there: it is
 * user text escaped for another context.
 */
function hideFurniture({ tokens }: { tokens: readonly MarpToken[] }): void {
  for (const { meta } of tokens) {
    const directives = meta?.marpitDirectives ?? {};
    for (const name of ['header', 'footer'].filter((one) => Object.hasOwn(directives, one)))
      Object.defineProperty(directives, name, { enumerable: false });
  }
}

/**
 * Renders all slides missing from the cache in one call. Directives are per slide, so a slide's position does not
 * matter.
 */
function cached(draw: (markdown: string) => string[]): Pick<SlideRenderer, 'sections' | 'slides'> {
  const drawn = new Recent<string, string>(CACHED_SLIDES);
  const slides: SlideRenderer['slides'] = (head, placed) => {
    const bodies = placed.map(({ markdown }) => withoutNotes(markdown).trim());
    const known = new Map(bodies.map((body) => [body, drawn.get(head + body)]));
    const missing = [...known].flatMap(([body, html]) => (html === undefined ? [body] : []));
    const made = missing.length ? draw(`${head}\n${missing.join(BREAK)}\n`) : [];
    if (made.length !== missing.length) return draw(`${head}\n${bodies.join(BREAK)}\n`);
    for (const [index, body] of missing.entries()) known.set(body, drawn.set(head + body, made[index] ?? ''));
    return placed.map(({ number, of }, i) => withNumber(known.get(bodies[i] ?? '') ?? '', number, of));
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
 * Marp's constructor parses its three built-in themes, which no deck uses and which take a tenth of a second. Its
 * theme set ignores them until the shadowing `add` is deleted.
 */
function skipBuiltInThemes(marp: object): void {
  Object.defineProperty(marp, 'themeSet', {
    set(this: object, themes: object) {
      Object.defineProperty(themes, 'add', { value: () => undefined, configurable: true });
      Object.defineProperty(this, 'themeSet', { value: themes });
    },
  });
}

/** A renderer rule of markdown-it. */
type DrawTag = (tokens: readonly { content: string }[], at: number, ...rest: unknown[]) => string;

/** Caches rendered tags: Marp rebuilds its allow-list for each, and a deck uses a few tags hundreds of times. */
function cacheTags(rules: { html_inline: DrawTag }): void {
  const draw = rules.html_inline;
  const drawn = new Map<string, string>();
  rules.html_inline = (tokens, at, ...rest) => {
    const tag = tokens[at]?.content ?? '';
    const html = drawn.get(tag) ?? draw(tokens, at, ...rest);
    drawn.set(tag, html);
    return html;
  };
}

/** `css` starts with `@theme <name>` in a comment; the Markdown refers to it in its front matter. */
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
  skipBuiltInThemes(DeckMarp.prototype);
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
  cacheTags(marp.markdown.renderer.rules);
  return {
    css: `${marp.toCss(themeStub(css))}\n${scopeCss(`${css}\n${EXACT_WIDTHS}`)}`,
    ...cached((markdown) => marp.toSections(markdown).map(plainFurniture)),
  };
}

export function dataUri({ type, data }: Pick<Asset, 'type' | 'data'>): string {
  return `data:${type};base64,${Buffer.from(data).toString('base64')}`;
}

/** Cache: pictures stay the same across edits of an outline. */
const dataUris = new WeakMap<Uint8Array, string>();

function dataUriOnce(asset: Asset): string {
  const uri = dataUris.get(asset.data) ?? dataUri(asset);
  dataUris.set(asset.data, uri);
  return uri;
}

/** Replaces each `src="assets/…"` in our templates with the asset itself; unknown paths stay. */
export function inlineAssets(html: string, assets: Iterable<Asset>): string {
  const byPath = new Map([...assets].map((asset) => [asset.path, asset]));
  return html.replace(/\bsrc="(assets\/[^"]+)"/g, (whole, path: string) => {
    const asset = byPath.get(decodeURI(path));
    return asset ? `src="${dataUriOnce(asset)}"` : whole;
  });
}
