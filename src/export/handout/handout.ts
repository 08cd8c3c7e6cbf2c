// The fitted deck → handout.pdf: A4 pages with 1, 2, 3, 4 or 6 slides, ruled lines or notes, a title block and a QR code.
import type { Slide } from '../../deck/model.js';
import { fill } from '../../messages/message.js';
import { words } from '../../messages/words.js';
import { plainText } from '../../outline/inline.js';
import { escapeHtml } from '../escape.js';
import type { Export, Exporter } from '../exporter.js';
import { paperPdf } from '../paper/pdf.js';
import { printCss, sheetHtml, slideFrame, slideLabel } from '../paper/sheet.js';
import { blockHeight, deal, firstPage, HANDOUTS, type HandoutLayout, type TitleTexts } from './layout.js';
import { qrCode } from './qr.js';
import { HANDOUT_CSS } from './style.js';

export const exportHandout: Exporter = async (input) => {
  const { sections } = input;
  const html = handoutHtml(input, sections);
  return paperPdf('handout.pdf', await input.print(html), input.deck, sections);
};

function handoutHtml(input: Export, sections: readonly string[]): string {
  const { deck, outline, options } = input;
  const layout = HANDOUTS[options.handout];
  const texts = titleTexts(input);
  const first = firstPage(layout, blockHeight(texts, layout.orientation));
  const cells = deck.slides.map((slide, i) => {
    const width = i < first.count ? first.width : layout.width;
    return cell(slide, i, sections[i] ?? '', { ...layout, width }, input);
  });
  const pages = deal(cells, first.count, layout.perPage).map((page, i) => {
    const full = i === 0 && first.count === layout.perPage ? ' under-title' : '';
    const kind = `page per-${layout.perPage} columns-${layout.columns} beside-${layout.beside}${full}`;
    return `<div class="${kind}">${i === 0 ? titleBlock(texts) : ''}${page.join('\n')}</div>`;
  });
  return sheetHtml(
    {
      lang: deck.lang,
      title: deck.title,
      orientation: layout.orientation,
      left: [deck.title],
      right: [deck.issuer ?? '', outline.date ? plainText(outline.date) : ''].filter((part) => part !== ''),
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
    lines: `<div class="note-lines">${'<i></i>'.repeat(noteLines(layout.width))}</div>`,
    nothing: '',
  }[layout.beside];
  return `<div class="cell"><div class="slide">${slideFrame(section, layout.width)}${slideLabel(section, 'slide-label', label)}</div>${beside}</div>`;
}

/** Ruled lines, 9 mm apart, that stand beside a slide. */
const noteLines = (width: number): number => Math.floor((width * 9) / 16 / 9);

function notes(slide: Slide): string {
  return `<div class="slide-notes">${slide.notes.map((text) => `<p>${escapeHtml(text)}</p>`).join('')}</div>`;
}

function titleTexts({ deck, outline }: Export): TitleTexts {
  return {
    ...(deck.issuer && { issuer: deck.issuer }),
    name: deck.title,
    ...(deck.subtitle && { subtitle: deck.subtitle }),
    ...(outline.reference && { reference: plainText(outline.reference) }),
    ...(outline.link !== undefined && { link: outline.link }),
  };
}

function titleBlock({ issuer, name, subtitle, reference, link }: TitleTexts): string {
  const lines = [
    issuer && `<p class="issuer">${escapeHtml(issuer)}</p>`,
    `<p class="name">${escapeHtml(name ?? '')}</p>`,
    subtitle && `<p>${escapeHtml(subtitle)}</p>`,
    reference && `<p class="reference">${escapeHtml(reference)}</p>`,
  ];
  const code = link === undefined ? '' : `<div class="link">${qrCode(link)}<p>${escapeHtml(link)}</p></div>`;
  return `<div class="title-block"><div>${lines.filter(Boolean).join('')}</div>${code}</div>`;
}
