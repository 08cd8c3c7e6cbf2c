// Marp Markdown and a theme's CSS → one <section> a slide and the CSS that draws them, as stock Marp makes them.
// What Marp would fetch or run is off: emoji pictures, maths, scripts. HTML stays on Marp's own allow-list.
import type { Asset } from '../assets/model.js';

export interface SlideRenderer {
  /** The theme's CSS, scoped to `div.marpit > section`. */
  css: string;
  /** One string a slide: `<section …>…</section>`. */
  sections(markdown: string): string[];
}

/**
 * Widths of text as the fonts give them. Without it a browser may round them to whole pixels (Linux, Windows), and
 * lines would break elsewhere than they were measured and printed.
 */
export const EXACT_WIDTHS = 'section { text-rendering: geometricPrecision; }';

const DATA_URI = /url\("data:[^"]*"\)|url\('data:[^']*'\)|url\(data:[^)]*\)/g;

/** Takes data URIs out while the CSS is parsed: fonts make a theme hundreds of kilobytes long. */
function setAside(css: string): { short: string; putBack(text: string): string } {
  const uris: string[] = [];
  const short = css.replace(DATA_URI, (uri) => `url("#kept-${uris.push(uri) - 1}")`);
  const putBack = (text: string): string =>
    text.replace(/url\("#kept-(\d+)"\)/g, (_, index: string) => uris[Number(index)] ?? '');
  return { short, putBack };
}

/** `css` opens with `@theme <name>` in a comment; Markdown names it in its front matter. */
export async function createSlideRenderer(css: string): Promise<SlideRenderer> {
  const { Marp } = await import('@marp-team/marp-core');
  class DeckMarp extends Marp {
    toSections(markdown: string): string[] {
      return this.renderMarkdown(markdown, { htmlAsArray: true }) as unknown as string[];
    }
    toCss(theme: string): string {
      return this.renderStyle(theme);
    }
  }
  const marp = new DeckMarp({
    inlineSVG: false,
    emoji: { shortcode: false, unicode: false },
    math: false,
    script: false,
    minifyCSS: false,
  });
  const { short, putBack } = setAside(css);
  const theme = marp.themeSet.add(`${short}\n${EXACT_WIDTHS}`);
  return {
    css: putBack(marp.toCss(theme.name)),
    sections: (markdown) => marp.toSections(markdown),
  };
}

export function dataUri({ type, data }: Pick<Asset, 'type' | 'data'>): string {
  return `data:${type};base64,${Buffer.from(data).toString('base64')}`;
}

/** Replaces each `src="assets/…"` of our templates by the asset itself; an unknown path stays. */
export function inlineAssets(html: string, assets: Iterable<Asset>): string {
  const byPath = new Map([...assets].map((asset) => [asset.path, asset]));
  return html.replace(/\bsrc="(assets\/[^"]+)"/g, (whole, path: string) => {
    const asset = byPath.get(decodeURI(path));
    return asset ? `src="${dataUri(asset)}"` : whole;
  });
}
