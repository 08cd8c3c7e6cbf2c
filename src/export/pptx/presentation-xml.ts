// Deck-level parts: presentation.xml and the small parts for views, tables and document properties. Pure.
import type { Deck, Layout } from '../../deck/model.js';
import { words } from '../../messages/words.js';
import { fieldId } from './ids.js';
import { NOTES_SIZE } from './notes-xml.js';
import { languageOf } from './text-xml.js';
import { document, el, escapeXml, NS, ROOTS } from './xml.js';

export interface PresentationParts {
  /** Relationship ids. */
  master: string;
  notesMaster: string;
  slides: readonly string[];
  /** Section name for a slide that is outside the deck's sections. */
  chapter(layout: Layout): string;
}

/** 1280 × 720 px is a 13.33 × 7.5 inch widescreen slide. */
const SLIDE_SIZE = { cx: 12_192_000, cy: 6_858_000 } as const;
const FIRST_SLIDE = 256;

export function presentationXml(
  deck: Deck,
  { master, notesMaster, slides, chapter }: PresentationParts,
): string {
  return document(
    el(
      'p:presentation',
      { ...ROOTS, saveSubsetFonts: 1, autoCompressPictures: 0 },
      el('p:sldMasterIdLst', {}, el('p:sldMasterId', { id: 2_147_483_648, 'r:id': master })),
      el('p:notesMasterIdLst', {}, el('p:notesMasterId', { 'r:id': notesMaster })),
      el(
        'p:sldIdLst',
        {},
        slides.map((id, i) => el('p:sldId', { id: FIRST_SLIDE + i, 'r:id': id })),
      ),
      el('p:sldSz', SLIDE_SIZE),
      el('p:notesSz', NOTES_SIZE),
      el('p:defaultTextStyle', {}, el('a:defPPr', {}, el('a:defRPr', { lang: languageOf(deck.lang) }))),
      sections(deck, chapter),
    ),
  );
}

/** PowerPoint sections: one per main section of the deck, one for the slides before and one for those after. */
function sections(deck: Deck, chapter: PresentationParts['chapter']): string {
  const list: { name: string; ids: number[]; key: string }[] = [];
  for (const [i, { section, layout }] of deck.slides.entries()) {
    const key = section ? `section ${section.index}` : list.length > 1 ? 'end' : 'start';
    const last = list.at(-1);
    const name = section ? [section.number, section.title].filter(Boolean).join('. ') : chapter(layout);
    if (last?.key === key) last.ids.push(FIRST_SLIDE + i);
    else list.push({ name: key === 'start' ? words[deck.lang].outline : name, ids: [FIRST_SLIDE + i], key });
  }
  const written = list.map(({ name, ids, key }) =>
    el(
      'p14:section',
      { name, id: fieldId('section', key, name) },
      el(
        'p14:sldIdLst',
        {},
        ids.map((id) => el('p14:sldId', { id })),
      ),
    ),
  );
  const space = { 'xmlns:p14': 'http://schemas.microsoft.com/office/powerpoint/2010/main' };
  return el(
    'p:extLst',
    {},
    el('p:ext', { uri: '{521415D9-36F7-43E2-AB2F-B90AF26B5E84}' }, el('p14:sectionLst', space, written)),
  );
}

export const presPropsXml = (): string => document(el('p:presentationPr', { ...ROOTS }));

export const viewPropsXml = (): string => document(el('p:viewPr', { ...ROOTS }));

export const tableStylesXml = (): string =>
  document(el('a:tblStyleLst', { 'xmlns:a': NS.a, def: '{2D5ABB26-0587-4C30-8999-92F81FD0307C}' }));

/** The build time would make every file differ and says nothing about the content. */
const FIXED = '2000-01-01T00:00:00Z';

export function corePropertiesXml({ title, subtitle, issuer, keywords, lang }: Deck): string {
  const text = (name: string, value: string | undefined): string =>
    value ? `<${name}>${escapeXml(value.normalize('NFC'))}</${name}>` : '';
  const date = (name: string): string => `<${name} xsi:type="dcterms:W3CDTF">${FIXED}</${name}>`;
  return document(
    el(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      text('dc:title', title),
      text('dc:subject', subtitle),
      text('dc:creator', issuer ?? 'decuong'),
      text('cp:keywords', keywords.join(', ')),
      text('cp:lastModifiedBy', issuer ?? 'decuong'),
      date('dcterms:created'),
      date('dcterms:modified'),
      text('dc:language', languageOf(lang)),
    ),
  );
}

export function appPropertiesXml({ slides, issuer }: Deck): string {
  const text = (name: string, value: string | number): string =>
    `<${name}>${escapeXml(String(value))}</${name}>`;
  return document(
    el(
      'Properties',
      { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
      text('Application', 'decuong'),
      text('PresentationFormat', 'Widescreen'),
      text('Slides', slides.length),
      text('Notes', slides.length),
      text('Company', issuer ?? ''),
    ),
  );
}
