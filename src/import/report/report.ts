// The result of an import → the report for people and programs: counts, omissions, what to check.
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Lang } from '../../messages/message.js';
import type { Outline, Section } from '../../outline/schema.js';
import { datesIn } from '../blocks/dates.js';
import { quotesIn } from '../blocks/quotes.js';
import type { Coverage } from '../coverage/coverage.js';
import { wordsOf } from '../coverage/words.js';
import type { Conversion, Dropped, Origin, SourceDocument } from '../model.js';
import type { Discrepancy } from '../proof/differences.js';
import type { Proof } from '../proof/proof.js';
import type { OmittedText } from '../structure/title-block.js';
import type { PlacedText } from './texts.js';

export interface ImportReport {
  source: string;
  kind: SourceDocument['kind'];
  lang: Lang;
  title: string;
  /** Sections of all depths, with their number and depth (from 1), in order. */
  sections: { number?: string; heading: string; depth: number; from?: Origin }[];
  paragraphs: number;
  tables: number;
  images: number;
  notes: number;
  /**
   * Words of the document; of the outline (repetitions included); left out on purpose. Passages that were lost, added or
   * changed, by the account of words and by the proof.
   */
  words: { in: number; out: number; leftOut: number; lost: number; added: number; changed: number };
  /** What a second reading of the file found; absent for a document whose file is not at hand. */
  proof?: Proof;
  figures: number;
  dates: number;
  quotes: number;
  slogans: number;
  blocks: Record<string, number>;
  conversions: Conversion[];
  /** What does not stand in the outline: page numbers, repeated heads, letterhead, paragraphs that stood twice. */
  dropped: { text: string; why: Dropped['why'] | OmittedText['why']; from: Origin }[];
  /** What a person should compare with the document. */
  checks: Diagnostic[];
}

export interface ReportInput {
  document: SourceDocument;
  outline: Outline;
  account: Coverage;
  proof?: Proof;
  leftOut: readonly OmittedText[];
  texts: readonly PlacedText[];
  checks: Diagnostic[];
  name: string;
  images: number;
}

export function reportOf(told: ReportInput): ImportReport {
  const { document, outline, account, leftOut, texts, checks } = told;
  const { lang } = outline;
  const sections = outline.sections.flatMap((section) => listed(section, 1));
  const count = (find: (text: string) => number): number =>
    texts.reduce((sum, { text }) => sum + find(text), 0);
  const kinds = blockKinds(outline.sections);
  return {
    source: told.name,
    kind: document.kind,
    lang,
    title: outline.title,
    sections,
    paragraphs: document.blocks.filter(({ kind }) => kind === 'paragraph').length,
    tables: document.blocks.filter(({ kind }) => kind === 'table').length,
    images: told.images,
    notes: document.notes.length,
    words: { ...account.words, ...lossesOf(account, told.proof) },
    ...(told.proof && { proof: told.proof }),
    figures: count((text) => wordsOf(text).filter((word) => /\p{N}/u.test(word.text) && !word.mark).length),
    dates: count((text) => datesIn(text, lang).length),
    quotes: count((text) => quotesIn(text).length),
    slogans: slogansIn(outline.sections),
    blocks: kinds,
    conversions: document.conversions,
    dropped: [...document.dropped, ...leftOut].map(({ text, why, origin }) => ({ text, why, from: origin })),
    checks,
  };
}

/** By the account of words and by the file. */
function lossesOf(account: Coverage, proof: Proof | undefined): Record<'lost' | 'added' | 'changed', number> {
  const count = (kinds: readonly Discrepancy['kind'][]): number =>
    proof?.differences.filter(({ kind }) => kinds.includes(kind)).length ?? 0;
  return {
    lost: account.lost.length + count(['lost']) + (proof?.more ?? 0),
    added: account.added.length + count(['added', 'struck']),
    changed: count(['changed']),
  };
}

function listed(section: Section, depth: number): ImportReport['sections'] {
  const { number, heading, from } = section;
  const below = (section.sections ?? []).flatMap((child) => listed(child, depth + 1));
  return [{ ...(number && { number }), heading, depth, ...(from && { from }) }, ...below];
}

function blockKinds(
  sections: readonly Section[],
  counts: Record<string, number> = {},
): Record<string, number> {
  for (const section of sections) {
    for (const block of section.blocks ?? []) {
      const kind = Object.keys(block).find((key) => !BESIDE.has(key)) ?? 'text';
      counts[kind] = (counts[kind] ?? 0) + 1;
    }
    blockKinds(section.sections ?? [], counts);
  }
  return counts;
}

const BESIDE = new Set(['title', 'notes', 'source', 'from']);

function slogansIn(sections: readonly Section[]): number {
  return sections.reduce(
    (sum, section) =>
      sum +
      (section.blocks ?? []).reduce((own, block) => own + (block.slogans?.length ?? 0), 0) +
      slogansIn(section.sections ?? []),
    0,
  );
}
