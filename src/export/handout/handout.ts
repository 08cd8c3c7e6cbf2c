// The fitted deck → handout.pdf: A4 pages with 1, 2, 3, 4 or 6 slides, ruled lines or notes, a title block and a QR
// code.
import type { Slide } from '../../deck/model.js';
import { fill } from '../../messages/message.js';
import { words } from '../../messages/words.js';
import { plainText } from '../../outline/inline.js';
import { writtenDates } from '../../outline/written-dates.js';
import { escapeHtml } from '../escape.js';
import type { Export, Exporter } from '../exporter.js';
import { paperPdf, slideBookmarks } from '../paper/pdf.js';
import { printCss, sheetHtml, slideFrame, slideLabel } from '../paper/sheet.js';
import {
  blockHeight,
  deal,
  firstPage,
  HANDOUTS,
  type HandoutSlot,
  isLongName,
  linesBelow,
  linesBeside,
  type TitleTexts,
} from './layout.js';
import { qrCode } from './qr.js';
import { HANDOUT_CSS } from './style.js';

export const exportHandout: Exporter = async (input) => {
  const { sections } = input;
  const html = handoutHtml(input, sections);
  return paperPdf('handout.pdf', await input.print(html), input.deck, slideBookmarks(input.deck, sections));
};

function handoutHtml(input: Export, sections: readonly string[]): string {
  const { deck, outline, options } = input;
  const layout = HANDOUTS[options.handout];
  const texts = titleTexts(input);
  const height = blockHeight(texts, layout.orientation);
  const first = firstPage(layout, height);
  const cells = deck.slides.map((slide, i) => {
    const place = i < first.count ? { above: height, width: first.width } : { above: 0, width: layout.width };
    return cell(slide, i, sections[i] ?? '', { ...layout, ...place }, input);
  });
  const pages = deal(cells, first.count, layout.perPage).map((page, i) => {
    const kind = `page ${layout.orientation} per-${layout.perPage} columns-${layout.columns} beside-${layout.beside}`;
    if (i > 0) return `<div class="${kind}">${page.join('\n')}</div>`;
    const under = first.count > 0 ? 'under-title' : 'title-alone';
    return `<div class="${kind} ${under}">${titleBlock(texts)}${page.join('\n')}</div>`;
  });
  return sheetHtml(
    {
      lang: deck.lang,
      title: deck.title,
      orientation: layout.orientation,
      left: [deck.title],
      right: [deck.issuer ?? '', outline.date ? writtenDates(plainText(outline.date), deck.lang) : ''].filter(
        (part) => part !== '',
      ),
      pageOf: words[deck.lang].page,
      css: HANDOUT_CSS + printCss(input),
      body: pages.join('\n'),
    },
    input.pageCss,
  );
}

function cell(slide: Slide, index: number, section: string, place: HandoutSlot, { deck }: Export): string {
  const label = fill(words[deck.lang].slide, { number: index + 1 });
  const beside = {
    notes: slide.notes.length > 0 ? notes(slide) : ruled(linesBelow(place)),
    lines: ruled(linesBeside(place)),
    nothing: '',
  }[place.beside];
  return `<div class="cell"><div class="slide">${slideFrame(section, place.width)}${slideLabel(section, 'slide-label', label)}</div>${beside}</div>`;
}

const ruled = (count: number): string => `<div class="note-lines">${'<i></i>'.repeat(count)}</div>`;

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
    `<p class="name${isLongName(name) ? ' long' : ''}">${escapeHtml(name)}</p>`,
    subtitle && `<p>${escapeHtml(subtitle)}</p>`,
    reference && `<p class="reference">${escapeHtml(reference)}</p>`,
  ];
  const code = link === undefined ? '' : `<div class="link">${qrCode(link)}<p>${escapeHtml(link)}</p></div>`;
  return `<div class="title-block"><div>${lines.filter(Boolean).join('')}</div>${code}</div>`;
}
