// The result of an import → its report for people and programs: counts, omissions, what to check.
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
  /** Sections of all depths in order, with number and depth (from 1). */
  sections: { number?: string; heading: string; depth: number; from?: Origin }[];
  paragraphs: number;
  tables: number;
  images: number;
  notes: number;
  /**
   * Word counts of the document, of the outline (including repetitions) and of what was left out on purpose;
   * passages lost, added or changed according to word coverage and the proof.
   */
  words: { in: number; out: number; leftOut: number; lost: number; added: number; changed: number };
  /** Result of the second reading of the file; absent if the file's bytes are not available. */
  proof?: Proof;
  figures: number;
  dates: number;
  quotes: number;
  slogans: number;
  blocks: Record<string, number>;
  conversions: Conversion[];
  /** What is not in the outline: page numbers, repeated headings, letterhead, repeated paragraphs. */
  dropped: { text: string; why: Dropped['why'] | OmittedText['why']; from: Origin }[];
  /** What a person should compare with the document. */
  checks: Diagnostic[];
}

export interface ReportInput {
  document: SourceDocument;
  outline: Outline;
  coverage: Coverage;
  proof?: Proof;
  leftOut: readonly OmittedText[];
  texts: readonly PlacedText[];
  checks: Diagnostic[];
  name: string;
  images: number;
}

export function reportOf(input: ReportInput): ImportReport {
  const { document, outline, coverage, leftOut, texts, checks } = input;
  const { lang } = outline;
  const sections = outline.sections.flatMap((section) => listed(section, 1));
  const count = (find: (text: string) => number): number =>
    texts.reduce((sum, { text }) => sum + find(text), 0);
  const kinds = blockKinds(outline.sections);
  return {
    source: input.name,
    kind: document.kind,
    lang,
    title: outline.title,
    sections,
    paragraphs: document.blocks.filter(({ kind }) => kind === 'paragraph').length,
    tables: document.blocks.filter(({ kind }) => kind === 'table').length,
    images: input.images,
    notes: document.notes.length,
    words: { ...coverage.words, ...lossesOf(coverage, input.proof) },
    ...(input.proof && { proof: input.proof }),
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

/** Losses found by word coverage and by the proof from the file. */
function lossesOf(
  coverage: Coverage,
  proof: Proof | undefined,
): Record<'lost' | 'added' | 'changed', number> {
  const count = (kinds: readonly Discrepancy['kind'][]): number =>
    proof?.differences.filter(({ kind }) => kinds.includes(kind)).length ?? 0;
  return {
    lost: coverage.lost.length + count(['lost']) + (proof?.more ?? 0),
    added: coverage.added.length + count(['added', 'struck']),
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
      const kind = Object.keys(block).find((key) => !NOT_KINDS.has(key)) ?? 'text';
      counts[kind] = (counts[kind] ?? 0) + 1;
    }
    blockKinds(section.sections ?? [], counts);
  }
  return counts;
}

const NOT_KINDS = new Set(['title', 'notes', 'source', 'from']);

function slogansIn(sections: readonly Section[]): number {
  return sections.reduce(
    (sum, section) =>
      sum +
      (section.blocks ?? []).reduce((own, block) => own + (block.slogans?.length ?? 0), 0) +
      slogansIn(section.sections ?? []),
    0,
  );
}
