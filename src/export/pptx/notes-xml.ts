// Speaker notes → notes slides and their master: A4, slide above, text below. Pure.
import { COLOUR_MAP, slideData } from './master-xml.js';
import { identity, placeholderXml } from './shape-xml.js';
import { document, el, escapeXml, ROOTS } from './xml.js';

/** A4 portrait in EMU. */
export const NOTES_SIZE = { cx: 6_858_000, cy: 9_906_000 } as const;

const frame = (x: number, y: number, cx: number, cy: number): string =>
  el('a:xfrm', {}, el('a:off', { x, y }), el('a:ext', { cx, cy }));
const SLIDE_FRAME = frame(685_800, 685_800, 5_486_400, 3_086_100);
const TEXT_FRAME = frame(685_800, 4_114_800, 5_486_400, 5_105_400);
const RECT = el('a:prstGeom', { prst: 'rect' }, el('a:avLst'));

function slideImage(id: number, place: string): string {
  return el(
    'p:sp',
    {},
    el(
      'p:nvSpPr',
      {},
      identity(id, 'Slide'),
      el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 })),
      el('p:nvPr', {}, '<p:ph type="sldImg"/>'),
    ),
    el('p:spPr', {}, place),
  );
}

function notesText(id: number, place: string, paragraphs: string): string {
  return el(
    'p:sp',
    {},
    el(
      'p:nvSpPr',
      {},
      identity(id, 'Notes'),
      el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: 1 })),
      el('p:nvPr', {}, placeholderXml({ type: 'body', idx: 1 })),
    ),
    el('p:spPr', {}, place),
    el('p:txBody', {}, el('a:bodyPr'), el('a:lstStyle'), paragraphs),
  );
}

/**
 * @param notes paragraphs in reading order, possibly none
 * @param lang BCP 47 tag
 */
export function notesXml(notes: readonly string[], lang: string): string {
  const paragraphs = notes.map((text) =>
    el('a:p', {}, el('a:r', {}, el('a:rPr', { lang }), `<a:t>${escapeXml(text.normalize('NFC'))}</a:t>`)),
  );
  const body = paragraphs.join('') || el('a:p', {}, el('a:endParaRPr', { lang }));
  return document(
    el(
      'p:notes',
      { ...ROOTS },
      slideData([slideImage(2, ''), notesText(3, '', body)]),
      el('p:clrMapOvr', {}, el('a:masterClrMapping')),
    ),
  );
}

export function notesMasterXml(lang: string): string {
  const ground = el('a:solidFill', {}, el('a:srgbClr', { val: 'FFFFFF' }));
  const prompt = el('a:p', {}, el('a:endParaRPr', { lang }));
  const face = el('a:latin', { typeface: '+mn-lt' });
  const colour = el('a:solidFill', {}, el('a:schemeClr', { val: 'tx1' }));
  const style = el(
    'a:lvl1pPr',
    { marL: 0, algn: 'l' },
    el('a:spcBef', {}, el('a:spcPts', { val: 600 })),
    el('a:defRPr', { sz: 1400 }, colour, face),
  );
  return document(
    el(
      'p:notesMaster',
      { ...ROOTS },
      slideData([slideImage(2, SLIDE_FRAME + RECT), notesText(3, TEXT_FRAME + RECT, prompt)], ground),
      COLOUR_MAP,
      el('p:notesStyle', {}, style),
    ),
  );
}
