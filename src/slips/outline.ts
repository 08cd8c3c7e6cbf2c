// An outline → its texts as the slip rules read them: each block's as its kind gives them, between headings and notes.
import { BLOCK_KINDS, type BlockKind, blockTraits, type ValueOf } from '../blocks/index.js';
import type { ProofText } from '../blocks/proofread.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { plainText } from '../outline/inline.js';
import type { LoadedOutline } from '../outline/load.js';
import type { PictureValue } from '../outline/picture.js';
import type { Block, Section } from '../outline/schema.js';
import { findSlips } from './find.js';
import type { SlipDocument, SlipTable, SlipText, SlipTextKind } from './model.js';

/** What the loader already reports for every outline. */
const TOLD = new Set(['slips/no-such-date', 'slips/span-backwards']);

export function slipsOfOutline(loaded: LoadedOutline): Diagnostic[] {
  return findSlips(slipDocument(loaded)).filter(({ code }) => !TOLD.has(code));
}

type Made = (path: string, text: string, kind?: SlipTextKind, mark?: string) => SlipText;

interface Gathered {
  texts: SlipText[];
  tables: SlipTable[];
  timelines: SlipText[][];
  shares: SlipText[][];
}

function slipDocument(loaded: LoadedOutline): SlipDocument {
  const { outline } = loaded;
  const made = maker(loaded);
  const all: Gathered = { texts: titlesOf(loaded, made), tables: [], timelines: [], shares: [] };
  outline.sections.forEach((section, i) => {
    ofSection(section, `sections.${i}`, made, all);
  });
  const notes = (outline.sources ?? []).map(({ text }, i) => made(`sources.${i}.text`, text, 'note'));
  return { lang: outline.lang, ...all, texts: [...all.texts, ...notes] };
}

function maker({ locate, locateIn }: LoadedOutline): Made {
  return (path, text, kind = 'prose', mark) => {
    const { line = 0 } = locate(path);
    return {
      text: plainText(text).normalize('NFC').replace(/\s+/gu, ' ').trim(),
      kind,
      ...(mark && { mark }),
      at: { path, atVi: `dòng ${line}`, atEn: `line ${line}` },
      locate: (words) => locateIn(path, words),
    };
  };
}

function titlesOf({ outline }: LoadedOutline, made: Made): SlipText[] {
  const { title, subtitle, event, reference, notes } = outline;
  const span = event?.from && event.to ? `(${event.from} - ${event.to})` : undefined;
  // The dates are shown under the title; the event's are used when the title has none.
  const dates = subtitle && /\d{4}/.test(subtitle) ? subtitle : span;
  return [
    made('title', title, 'title'),
    ...(dates === undefined
      ? []
      : [made(dates === subtitle ? 'subtitle' : 'event.to', inBrackets(dates), 'title')]),
    ...(subtitle && dates !== subtitle ? [made('subtitle', subtitle, 'title')] : []),
    ...(reference ? [made('reference', reference, 'note')] : []),
    ...captionOf(outline.image, 'image', made),
    ...list(notes).map((text) => made('notes', text, 'note')),
  ];
}

const inBrackets = (text: string): string => (/^\(/.test(text) ? text : `(${text})`);
const list = (value: string | string[] | undefined): string[] => (value === undefined ? [] : [value].flat());

function ofSection(section: Section, path: string, made: Made, all: Gathered): void {
  all.texts.push(made(`${path}.heading`, section.heading, 'heading'));
  all.texts.push(...list(section.lead).map((text) => made(`${path}.lead`, text)));
  all.texts.push(...captionOf(section.image, `${path}.image`, made));
  section.blocks?.forEach((block, i) => {
    ofBlock(block, `${path}.blocks.${i}`, made, all);
  });
  all.texts.push(...list(section.notes).map((text) => made(`${path}.notes`, text, 'note')));
  section.sections?.forEach((child, i) => {
    ofSection(child, `${path}.sections.${i}`, made, all);
  });
}

function ofBlock(block: Block, path: string, made: Made, all: Gathered): void {
  if (block.title) all.texts.push(made(`${path}.title`, block.title, 'heading'));
  for (const kind of BLOCK_KINDS) ofKind(kind, block, `${path}.${kind}`, made, all);
  all.texts.push(...list(block.notes).map((text) => made(`${path}.notes`, text, 'note')));
}

function ofKind<K extends BlockKind>(kind: K, block: Block, path: string, made: Made, all: Gathered): void {
  const value = block[kind] as ValueOf<K> | undefined;
  if (value === undefined) return;
  const { texts, cells = [], table, dates, shares } = blockTraits(kind).proofread(value, path);
  const prose = ({ path: at, text, mark }: ProofText): SlipText => made(at, text, 'prose', mark);
  const cell = ({ path: at, text }: ProofText): SlipText => made(at, text, 'cell');
  all.texts.push(...texts.map(prose), ...cells.map(cell));
  if (table) all.tables.push({ header: true, rows: table.map((row) => row.map(cell)) });
  if (dates) all.timelines.push(dates.map(prose));
  if (shares) all.shares.push(shares.map(prose));
}

/** The caption of the picture on the cover or on a section's slide. */
const captionOf = (image: PictureValue | undefined, path: string, made: Made): SlipText[] =>
  image?.caption ? [made(`${path}.caption`, image.caption)] : [];
