// Booklet → one HTML document whose text is a single flow; browser/paginate.ts cuts it into A4 pages.

import { numberMark } from '../../compose/heading.js';
import type { Assets } from '../../deck/asset.js';
import { words } from '../../messages/words.js';
import { escapeHtml } from '../escape.js';
import { columnWidths } from './column-widths.js';
import {
  type Booklet,
  type BookletListItem,
  type BookletNode,
  type BookletPicture,
  type BookletRun,
  joinsMarks,
  pairs,
  runsText,
} from './document.js';
import { BOOKLET_CSS } from './style.js';

/**
 * The paginator breaks pages between children of the flow and numbers the footnotes, which are collected in
 * <aside>.
 */
export function bookletHtml(booklet: Booklet, assets: Assets, fontCss: string): string {
  const notes: string[] = [];
  const write = writer(notes, assets);
  const body = [head(booklet), ...booklet.nodes.map((n) => write.node(n)), end(booklet, write)].join('\n');
  const aside = notes.map(
    (note, i) => `<p class="footnote" data-note="${i}"><sup>0</sup> ${escapeHtml(note)}</p>`,
  );
  return `<!doctype html><html lang="${booklet.lang}"><head><meta charset="utf-8"><title>${escapeHtml(booklet.title)}</title>
<style>${fontCss}${BOOKLET_CSS}</style></head><body>
<main class="flow">${body}</main><aside class="notes">${aside.join('\n')}</aside></body></html>`;
}

/** Deepest list level with its own indent. */
const DEEPEST = 5;

interface Writer {
  node(node: BookletNode): string;
  runs(runs: BookletRun[]): string;
}

function writer(notes: string[], assets: Assets): Writer {
  const runs = (list: BookletRun[]): string =>
    list.map((run, i) => (joinsMarks(list, i) ? '<sup>,</sup>' : '') + inline(run, notes)).join('');
  const items = (list: BookletListItem[], ordered: boolean, depth: number): string =>
    list
      .map((it, i) => {
        const marker = ordered ? `${i + 1}.` : depth % 2 === 0 ? '–' : '+';
        return `<p class="item depth-${Math.min(depth, DEEPEST)}"><span class="marker">${marker}</span> ${runs(it.runs)}</p>${items(it.items, false, depth + 1)}`;
      })
      .join('\n');
  const cells = (row: BookletRun[][], tag: 'td' | 'th', numeric: boolean[]): string =>
    row.map((cell, i) => `<${tag}${numeric[i] ? ' class="numeric"' : ''}>${runs(cell)}</${tag}>`).join('');
  const node = (n: BookletNode): string => {
    switch (n.kind) {
      case 'heading':
        return `<h${n.level + 1}>${escapeHtml(numberMark(n.number))}${runs(n.runs)}</h${n.level + 1}>`;
      case 'paragraph':
        return `<p class="text">${runs(n.runs)}</p>`;
      case 'caption':
        return `<p class="caption">${runs(n.runs)}</p>`;
      case 'list':
        return items(n.items, n.ordered, 0);
      case 'table':
        return `<table>${columns(n)}<thead><tr>${cells(n.header, 'th', n.numeric)}</tr></thead><tbody>${n.rows
          .map((row) => `<tr>${cells(row, 'td', n.numeric)}</tr>`)
          .join('')}</tbody></table>`;
      case 'quote':
        return `<blockquote><p>${runs(n.runs)}</p>${n.by === undefined ? '' : `<p class="by">${runs(n.by)}</p>`}</blockquote>`;
      case 'picture':
        return picture(n, assets, runs);
      case 'gallery':
        return pairs(n.pictures)
          .map((pair) => `<div class="gallery">${pair.map((p) => picture(p, assets, runs)).join('')}</div>`)
          .join('\n');
      case 'slogans':
        return n.items.map((item) => `<p class="slogan">${runs(item)}</p>`).join('\n');
    }
  };
  return { node, runs };
}

/** Same column widths as in Word: the browser's automatic layout makes narrow columns too narrow for their words. */
function columns({ header, rows }: Extract<BookletNode, { kind: 'table' }>): string {
  const widths = columnWidths(header, rows);
  const whole = widths.reduce((a, b) => a + b, 0);
  const cols = widths.map((width) => `<col style="width:${((100 * width) / whole).toFixed(2)}%">`);
  return `<colgroup>${cols.join('')}</colgroup>`;
}

function picture(n: BookletPicture, assets: Assets, runs: (list: BookletRun[]) => string): string {
  const asset = assets.get(n.src);
  const caption = runsText(n.caption) === '' ? '' : `<figcaption>${runs(n.caption)}</figcaption>`;
  // Keep the caption of a picture that could not be read.
  if (asset === undefined) return `<figure>${caption}</figure>`;
  const data = Buffer.from(asset.data).toString('base64');
  return `<figure><img src="data:${asset.type};base64,${data}" alt="${escapeHtml(n.alt)}">${caption}</figure>`;
}

function head({ head: names, kind, title, subtitle, reference, date }: Booklet): string {
  const left = names && [
    names.parent && `<p>${upper(names.parent)}</p>`,
    `<p class="issuer">${upper(names.issuer)}</p>`,
    '<p>*</p>',
  ];
  const right = names && [
    names.party && `<p class="party">${escapeHtml(names.party)}</p>`,
    names.date && `<p class="date">${escapeHtml(names.date)}</p>`,
  ];
  const row =
    left &&
    right &&
    `<div class="head"><div>${left.filter(Boolean).join('')}</div><div>${right.filter(Boolean).join('')}</div></div>`;
  const lines = [
    kind && `<p class="kind">${escapeHtml(kind)}</p>`,
    `<h1>${escapeHtml(title)}</h1>`,
    subtitle && `<p class="subtitle">${escapeHtml(subtitle)}</p>`,
    reference && `<p class="reference">${escapeHtml(reference)}</p>`,
    date && `<p class="reference">${escapeHtml(date)}</p>`,
  ];
  return `${row ?? ''}<div class="title">${lines.filter(Boolean).join('')}</div>`;
}

function end({ signer, sources, online, lang }: Booklet, write: Writer): string {
  const list = sources.map(
    (s) =>
      `<p class="item depth-0 source"><span class="marker">${s.number}.</span> ${linked(write.runs(s.runs))}</p>`,
  );
  return [
    signer === undefined ? '' : `<p class="signer">${upper(signer)}</p>`,
    list.length === 0 ? '' : `<h2>${words[lang].sources}</h2>\n${list.join('\n')}`,
    online === undefined ? '' : `<p class="online">${linked(escapeHtml(online))}</p>`,
  ].join('\n');
}

/** Turns URLs in finished HTML into links. */
const linked = (html: string): string =>
  html.replace(/https?:\/\/[^\s<"]*[^\s<".,;)]/g, (address) => `<a href="${address}">${address}</a>`);

function inline(run: BookletRun, notes: string[]): string {
  if ('footnote' in run) {
    if (!notes.includes(run.footnote)) notes.push(run.footnote);
    return `<sup class="mark" data-note="${notes.indexOf(run.footnote)}">0</sup>`;
  }
  const text = escapeHtml(run.text);
  const strong = run.bold ? `<strong>${text}</strong>` : text;
  return run.italic ? `<em>${strong}</em>` : strong;
}

function upper(text: string): string {
  return escapeHtml(text.toLocaleUpperCase('vi'));
}
