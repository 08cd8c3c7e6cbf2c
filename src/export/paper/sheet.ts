// Slides on paper: the same <section> elements scaled as vectors, with running heads in the page margins.
import { escapeHtml } from '../escape.js';
import type { Export } from '../exporter.js';
import { joinedWithin } from './lines.js';

/** A slide at `width` mm, scaled by transform so that lines break as they do on screen. */
export function slideFrame(section: string, width: number): string {
  const height = (width * 9) / 16;
  const scale = ((width / 25.4) * 96) / 1280;
  return (
    `<div class="frame" style="width:${width}mm;height:${height.toFixed(3)}mm">` +
    `<div class="marpit" style="transform:scale(${scale.toFixed(6)})">${section}</div></div>`
  );
}

export function headingsIn(section: string): number {
  return section.match(/<h[1-6][\s>]/g)?.length ?? 0;
}

/**
 * The "Slide 7" label. It is a heading when the slide has none, so that screen readers and bookmarks reach every
 * slide.
 */
export function slideLabel(section: string, name: string, label: string): string {
  const tag = headingsIn(section) > 0 ? 'p' : 'h2';
  return `<${tag} class="${name}">${label}</${tag}>`;
}

/** CSS for `slideFrame`. */
export const FRAME = `
.frame { position: relative; overflow: hidden; contain: strict; background: #fff; flex: none; }
.frame::after { content: ""; position: absolute; inset: 0; border: 0.2mm solid #888; }
.frame > .marpit { position: absolute; left: 0; top: 0; width: 1280px; height: 720px; transform-origin: 0 0; }
.frame > .marpit > section { break-before: auto !important; page-break-before: auto !important; break-after: auto !important;
  /* Printers round a frame's edge outwards: the slide ends under its line. */ clip-path: inset(2px); }
`;

export interface Sheet {
  lang: string;
  title: string;
  orientation: 'portrait' | 'landscape';
  /**
   * Left and right running heads, in parts. If they need more than two lines, the first part is shortened. Page
   * numbers are in the footer.
   */
  left: readonly string[];
  right: readonly string[];
  /** "Page {page} of {of}" in the deck's language. */
  pageOf: string;
  css: string;
  body: string;
}

/** Running heads: width of each in mm, and the metrics of their 9 pt type. */
const HEAD = {
  portrait: { left: 108, right: 64 },
  landscape: { left: 160, right: 97 },
  type: { letter: 1.75, capital: 1.25 },
  lines: 2,
} as const;

/** Margins: 22 mm at the top for the running head, 18 mm at the bottom, 15 mm at the sides. */
export function sheetHtml(sheet: Sheet, pageCss: string): string {
  return `<!doctype html><html lang="${sheet.lang}"><head><meta charset="utf-8"><title>${escapeHtml(sheet.title)}</title>
<style>${pageCss}</style><style>${frameCss(sheet)}${sheet.css}</style></head><body>${sheet.body}</body></html>`;
}

function frameCss({ orientation, left, right, pageOf }: Sheet): string {
  const [before = '', between = '', after = ''] = pageOf.split(/\{page\}|\{of\}/);
  const text = 'font: 500 9pt/1.35 "Be Vietnam Pro", sans-serif; color: #333;';
  const head = (side: 'left' | 'right', parts: readonly string[]): string => {
    if (parts.length === 0) return '';
    const { left: first, right: second } = HEAD[orientation];
    // A lone head gets the other's width too.
    const width = left.length === 0 || right.length === 0 ? first + second : HEAD[orientation][side];
    const content = cssString(joinedWithin(parts, HEAD.type, width, HEAD.lines));
    return `@top-${side} { content: ${content}; ${text} width: ${width}mm; overflow-wrap: anywhere; text-align: ${side}; vertical-align: bottom; padding-bottom: 4mm; }`;
  };
  return `
@page { size: A4 ${orientation}; margin: 22mm 15mm 18mm;
  ${head('left', left)}
  ${head('right', right)}
  @bottom-right { content: ${cssString(before)} counter(page) ${cssString(between)} counter(pages) ${cssString(after)}; ${text} vertical-align: top; padding-top: 4mm; } }
html, body { background: #fff !important; margin: 0; color: #000; overflow-wrap: break-word; font: 400 11pt/1.45 "Be Vietnam Pro", sans-serif; }
${FRAME}`;
}

/** White backgrounds, dark text, no motifs: readable from a black-and-white printer and easy on toner. */
const PRINT_BW = `
div.marpit > section { ${[
  ...['paper', 'deep'].map((name) => `--${name}: #fff`),
  ...['ink', 'primary', 'accent', 'on-deep'].map((name) => `--${name}: #000`),
  '--paper-2: #f2f2f2',
  '--muted: #333',
  '--on-deep-2: #222',
  '--line: #999',
  '--bloom: #666',
  '--tint: #ccc',
  ...[
    'land-deep',
    'land-paper',
    'drum-open',
    'drum-gold',
    'drum-deep',
    'corner',
    'foot',
    'edge',
    'panel',
    'photograph',
  ].map((name) => `--${name}: none`),
]
  .map((token) => `${token} !important;`)
  .join(' ')} }
.frame img { filter: grayscale(1) contrast(1.1); }
`;

/**
 * Charts come as images in the theme's colours. Those made for dark backgrounds are inverted, and brightened to
 * keep their greys apart.
 */
const PRINT_BW_DARK = '.frame section.chart img { filter: invert(1) grayscale(1) brightness(1.7); }';

export function printCss({ options, theme }: Export): string {
  if (options.handoutPrint !== 'bw') return '';
  return theme.mode === 'dark' ? PRINT_BW + PRINT_BW_DARK : PRINT_BW;
}

/** Escapes text as a CSS string literal. */
function cssString(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} .,:;()/–-]/gu, (c) => `\\${(c.codePointAt(0) ?? 32).toString(16)} `)}"`;
}
