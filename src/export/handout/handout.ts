// The fitted deck → handout.pdf: A4 pages with 1, 2, 3, 4 or 6 slides, ruled lines or notes, a title block and a QR code.
import type { Slide } from '../../deck/model.js';
import { fill } from '../../messages/message.js';
import { words } from '../../messages/words.js';
import { plainText } from '../../outline/inline.js';
import { escapeHtml } from '../escape.js';
import type { Export, Exporter } from '../exporter.js';
import { paperPdf } from '../paper/pdf.js';
import { printCss, sheetHtml, slideFrame } from '../paper/sheet.js';
import { deal, HANDOUTS, type HandoutLayout } from './layout.js';
import { qrCode } from './qr.js';
import { HANDOUT_CSS } from './style.js';

export const exportHandout: Exporter = async (input) => {
  return paperPdf('handout.pdf', await input.print(handoutHtml(input)), input.deck);
};

export function handoutHtml(input: Export): string {
  const { deck, outline, sections, options } = input;
  const layout = HANDOUTS[options.handout];
  const cells = deck.slides.map((slide, i) => cell(slide, i, sections[i] ?? '', layout, input));
  const pages = deal(cells, layout).map((page, i) => {
    const block = i === 0 ? titleBlock(input) : '';
    return `<div class="page per-${layout.perPage} columns-${layout.columns} beside-${layout.beside}">${block}${page.join('\n')}</div>`;
  });
  return sheetHtml(
    {
      lang: deck.lang,
      title: deck.title,
      orientation: layout.orientation,
      left: deck.title,
      right: [deck.issuer, outline.date && plainText(outline.date)].filter(Boolean).join(' · '),
      pageOf: words[deck.lang].page,
      css: HANDOUT_CSS + printCss(input),
      body: pages.join('\n'),
    },
    input.pageCss,
  );
}

function cell(slide: Slide, index: number, section: string, layout: HandoutLayout, { deck }: Export): string {
  const label = fill(words[deck.lang].slide, { number: index + 1 });
  const beside = {
    notes: notes(slide),
    lines: `<div class="note-lines">${'<i></i>'.repeat(7)}</div>`,
    nothing: '',
  }[layout.beside];
  return `<div class="cell"><div class="slide">${slideFrame(section, layout.width)}<p class="slide-label">${label}</p></div>${beside}</div>`;
}

function notes(slide: Slide): string {
  return `<div class="slide-notes">${slide.notes.map((text) => `<p>${escapeHtml(text)}</p>`).join('')}</div>`;
}

function titleBlock({ deck, outline }: Export): string {
  const lines = [
    deck.issuer && `<p class="issuer">${escapeHtml(deck.issuer)}</p>`,
    `<p class="name">${escapeHtml(deck.title)}</p>`,
    deck.subtitle && `<p>${escapeHtml(deck.subtitle)}</p>`,
    outline.reference && `<p class="reference">${escapeHtml(plainText(outline.reference))}</p>`,
  ];
  const code =
    outline.link === undefined
      ? ''
      : `<div class="link">${qrCode(outline.link)}<p>${escapeHtml(outline.link)}</p></div>`;
  return `<div class="title-block"><div>${lines.filter(Boolean).join('')}</div>${code}</div>`;
}
