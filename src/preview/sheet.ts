// The sample in several looks → one HTML contact sheet: slides as scaled vectors, with names and swatches.
import type { Layout } from '../deck/model.js';
import { FRAME, slideFrame } from '../export/paper/sheet.js';
import { fill, type Lang } from '../messages/message.js';
import { previewWords } from '../messages/preview.js';
import { escapeHtml } from '../render/escape.js';
import { tokenCss } from '../theme/css.js';
import type { Palette, Theme } from '../theme/model.js';
import type { PreviewLook } from './looks.js';

export interface ContactSheet {
  html: string;
  /** CSS px of its single page. */
  size: { width: number; height: number };
}

/** CSS px; a slide of the sheet is `slide` wide. */
const GRID = { margin: 48, gap: 28, head: 132, slide: 448, label: 44 } as const;
const MM = 25.4 / 96;

/** All layouts in one theme: one cell per layout. */
export function layoutSheet(look: PreviewLook, lang: Lang): ContactSheet {
  const words = previewWords[lang];
  const cells = look.slides.map(({ layout, html }) => cell(html, `<b>${layout}</b>`, look.theme));
  const title = fill(words.theme, { name: look.theme.name });
  const aside = swatches(look.theme.palette, true);
  return sheet({ lang, title, aside, cells, looks: [look], columns: columnsFor(cells.length) });
}

/** One slide in many themes: one cell per theme. */
export function themeSheet(looks: readonly PreviewLook[], layout: Layout, lang: Lang): ContactSheet {
  const cells = looks.map(({ theme, slides }) =>
    cell(slides[0]?.html ?? '', `<b>${escapeHtml(theme.name)}</b>${swatches(theme.palette)}`, theme),
  );
  const title = fill(previewWords[lang].themes, { count: looks.length });
  return sheet({ lang, title, aside: layout, cells, looks, columns: columnsFor(cells.length) });
}

/** 18 layouts fill six rows of three, 34 themes seven rows of five. */
const columnsFor = (count: number): number => (count > 20 ? 5 : Math.min(3, count));

function cell(section: string, label: string, theme: Theme): string {
  return `<div class="cell look-${theme.slug}">${slideFrame(section, GRID.slide * MM)}<p class="name">${label}</p></div>`;
}

function swatches({ deep, primary, accent, bloom, paper, ink }: Palette, named = false): string {
  const colours = Object.entries(
    named ? { deep, primary, accent, bloom, paper, ink } : { deep, primary, accent, bloom },
  );
  const one = ([name, colour]: [string, string]): string =>
    `<span class="swatch"><i style="background:${colour}"></i>${named ? `${name} ${colour}` : ''}</span>`;
  return `<span class="swatches">${colours.map(one).join('')}</span>`;
}

interface Parts {
  lang: Lang;
  title: string;
  aside: string;
  cells: readonly string[];
  looks: readonly PreviewLook[];
  columns: number;
}

function sheet({ lang, title, aside, cells, looks, columns }: Parts): ContactSheet {
  const { margin, gap, head, slide, label } = GRID;
  const rows = Math.ceil(cells.length / columns);
  const width = Math.max(980, 2 * margin + columns * slide + (columns - 1) * gap);
  const height = head + rows * ((slide * 9) / 16 + label) + margin;
  const size = { width, height: Math.ceil(height) };
  const tokens = looks.map(({ theme }) => tokenCss(theme, `.look-${theme.slug} div.marpit > section`));
  const shared = [...new Set(looks.map((look) => look.shared))];
  const html = `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=${width}"><title>${escapeHtml(title)}</title>
<style>${inStyle([...shared, ...tokens, FRAME, sheetCss(size, columns)].join('\n'))}</style></head>
<body><header class="top"><h1>${escapeHtml(title)}</h1><div>${aside}</div></header>
<main class="cells">${cells.join('\n')}</main></body></html>`;
  return { html, size };
}

const inStyle = (css: string): string => css.replaceAll('</', '<\\/');

function sheetCss({ width, height }: ContactSheet['size'], columns: number): string {
  const { margin, gap, head, slide, label } = GRID;
  return `
@page { size: ${width}px ${height}px; margin: 0; }
html, body { margin: 0; background: #fff !important; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { width: ${width}px; height: ${height}px; overflow: hidden; color: #1c1712; font: 500 17px/1.3 "Be Vietnam Pro", sans-serif; }
.top { box-sizing: border-box; height: ${head}px; padding: 40px ${margin}px 0; display: flex; gap: 40px; align-items: center; justify-content: space-between; }
.top h1 { margin: 0; font: 800 44px/1.15 Phudu, "Be Vietnam Pro", sans-serif; }
.cells { padding: 0 ${margin}px; display: grid; grid-template-columns: repeat(${columns}, ${slide}px); column-gap: ${gap}px; }
.cell { margin: 0; height: ${(slide * 9) / 16 + label}px; }
.name { margin: 0; display: flex; justify-content: space-between; align-items: center; height: 32px; }
.name b { font-weight: 600; }
.swatches { display: flex; flex-wrap: wrap; gap: 4px 20px; font-size: 15px; }
.swatch { display: flex; gap: 8px; align-items: center; }
.swatch i { width: 22px; height: 14px; box-shadow: 0 0 0 0.5px #0004; }
.name .swatches { gap: 0; }
`;
}
