// Theme → CSS: font faces, tokens, motifs, then the shared layouts of themes/base. A Marp theme named "decuong".
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { channels } from './colour.js';
import { facesFor } from './glyphs.js';
import type { FontFace, Palette, Theme } from './model.js';
import { BASE } from './paths.js';
import { scrimFor } from './pictures.js';

/** First line of the stylesheet, by which Marp knows the theme. */
export const THEME_HEAD = '/* @theme decuong */';

/** The complete stylesheet, also usable by stock Marp. `fonts` comes from `fontCss`, `layouts` from `baseCss`. */
export function themeCss(theme: Theme, fonts: string, layouts: string): string {
  return [THEME_HEAD, fonts, tokenCss(theme), layouts].join('\n\n');
}

/** `@font-face` rules of the theme; if `text` is given, only those it needs. */
export function fontCss(theme: Theme, text?: string): string {
  return facesCss(theme.fonts.faces, text);
}

export function facesCss(faces: readonly FontFace[], text?: string): string {
  const needed = text === undefined ? faces : facesFor(faces, text);
  const encoded = new Map<Uint8Array, string>();
  return needed.map((face) => faceRule(face, base64Once(face.data, encoded))).join('\n');
}

function base64Once(data: Uint8Array, encoded: Map<Uint8Array, string>): string {
  const text = encoded.get(data) ?? Buffer.from(data).toString('base64');
  encoded.set(data, text);
  return text;
}

function faceRule(face: FontFace, data: string): string {
  const type = { woff2: 'font/woff2', truetype: 'font/ttf', opentype: 'font/otf' }[face.format];
  const range = face.unicodeRange ? `unicode-range:${face.unicodeRange};` : '';
  const adjust = face.sizeAdjust ? `size-adjust:${face.sizeAdjust};` : '';
  return (
    `@font-face{font-family:"${face.family}";font-style:${face.style};font-weight:${face.weight};font-display:block;` +
    `${range}${adjust}src:url(data:${type};base64,${data}) format("${face.format}")}`
  );
}

const TOKENS: Record<keyof Palette, string> = {
  paper: '--paper',
  paper2: '--paper-2',
  ink: '--ink',
  muted: '--muted',
  line: '--line',
  deep: '--deep',
  primary: '--primary',
  accent: '--accent',
  bloom: '--bloom',
  tint: '--tint',
  onDeep: '--on-deep',
  onDeep2: '--on-deep-2',
};

/** Custom properties of a theme: palette, chart colours, font stacks, pictures as data URIs. */
export function tokenCss(theme: Theme, selector = ':root, section'): string {
  const { palette, fonts, motifs } = theme;
  const colours = Object.entries(TOKENS).map(([key, name]) => [name, palette[key as keyof Palette]]);
  const charts = theme.chart.map((colour, i) => [`--chart-${i + 1}`, colour]);
  const declarations = [
    ...colours,
    ...charts,
    ['--display', stack(fonts.display, fonts.text, ...SHIPPED, 'sans-serif')],
    ['--text', stack(fonts.text, ...SHIPPED, 'sans-serif')],
    ['--serif', stack(fonts.serif, 'Noto Serif Display', fonts.text, ...SHIPPED, 'serif')],
    ['--land-deep', svgUrl(motifs.landDeep)],
    ['--land-paper', svgUrl(motifs.landPaper)],
    ['--drum-open', svgUrl(motifs.drumOpen)],
    ['--drum-gold', svgUrl(motifs.drumGold)],
    ['--drum-deep', svgUrl(motifs.drumDeep)],
    ['--corner', svgUrl(motifs.corner)],
    ['--foot', svgUrl(motifs.foot)],
    ['--edge', motifs.edge ? svgUrl(motifs.edge) : 'none'],
    ...Object.entries(theme.frame.style),
    ...scrims(palette),
    ...pictures(theme),
  ];
  return `${selector} {\n${declarations.map(([name, value]) => `  ${name}: ${value};`).join('\n')}\n}`;
}

/** Embedded families that every stack falls back to before system fonts. */
const SHIPPED = ['Be Vietnam Pro', 'Noto Serif Display'];

function stack(...families: string[]): string {
  const names = [...new Set(families)];
  return names.map((name, i) => (i === names.length - 1 ? name : `"${name}"`)).join(', ');
}

/** Width of the footer logo in px: 26 px high like the line, but at most 80 px wide. */
function footerLogo({ width, height }: NonNullable<Theme['logo']>): number {
  return Math.max(1, Math.min(80, Math.round((26 * width) / height)));
}

function pictures({ logo, photograph, palette }: Theme): string[][] {
  const url = (type: string, data: Uint8Array) =>
    `url(data:${type};base64,${Buffer.from(data).toString('base64')})`;
  return [
    ['--logo', logo ? url(logo.type, logo.data) : 'none'],
    ['--logo-width', logo ? `${footerLogo(logo)}px` : '0px'],
    ['--logo-height', logo ? `${Math.round((footerLogo(logo) * logo.height) / logo.width)}px` : '0px'],
    ['--logo-room', logo ? `${footerLogo(logo) + 10}px` : '0px'],
    ['--photograph', photograph ? url(photograph.type, photograph.data) : 'none'],
    [
      '--scrim',
      photograph ? `rgb(${channels(palette.deep).join(' ')} / ${photograph.scrim})` : 'transparent',
    ],
  ];
}

/**
 * Scrims that keep text on deep readable over a picture: `--scrim-<n>` for a lightness of n fifths of white;
 * `--scrim-0` is none.
 */
function scrims(palette: Palette): string[][] {
  const deep = channels(palette.deep).join(' ');
  return [0, 1, 2, 3, 4, 5].map((tone) => {
    const grey = Math.round((tone / 5) * 255)
      .toString(16)
      .padStart(2, '0');
    const share = tone === 0 ? 0 : scrimFor([`#${grey.repeat(3)}`], palette);
    return [`--scrim-${tone}`, `rgb(${deep} / ${share})`];
  });
}

/** An SVG document as a CSS url(). Escapes only what CSS and URLs require, which is shorter than base64. */
function svgUrl(svg: string): string {
  const escapes: Record<string, string> = { '%': '%25', '#': '%23', '<': '%3C', '>': '%3E', '"': "'" };
  return `url("data:image/svg+xml,${svg.replace(/[%#<>"]/g, (c) => escapes[c] ?? c)}")`;
}

/** The shared stylesheets in order of file name. Read synchronously: awaiting thirty small files takes longer. */
export function baseCss(): string {
  const names = readdirSync(BASE).filter((name) => name.endsWith('.css'));
  return names
    .sort()
    .map((name) => readFileSync(path.join(BASE, name), 'utf8'))
    .join('\n');
}
