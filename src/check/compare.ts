// An outline and the document that it was made from → numbers, hedges, quotations and names that do not agree.
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import { account } from '../import/account/account.js';
import { makeOutline } from '../import/blocks/outline.js';
import type { Origin, Run, SourceDocument } from '../import/model.js';
import { readStructure } from '../import/structure/structure.js';
import { plainText } from '../outline/inline.js';
import type { LoadedOutline } from '../outline/load.js';
import type { Block, Section } from '../outline/schema.js';
import { textsOf } from '../outline/texts.js';
import { type NumberToken, numbersIn, plainWords } from './tokens.js';
import { unmatched } from './unmatched.js';

export interface Comparison {
  /** Different numbers and dates: in the outline, and how many of them the document has; and the other way round. */
  outline: { numbers: number; found: number };
  source: { numbers: number; found: number };
  /** Words of the document, those of them that the outline lacks, and those of the outline that the document lacks. */
  words: { in: number; lost: number; added: number };
  diagnostics: Diagnostic[];
}
interface Passage {
  text: string;
  origin: Origin;
}
interface Stated extends NumberToken {
  path: string;
}

/**
 * `file` names the document in diagnostics. Numbers, names and quotations that differ are shown each; of the words
 * that only one of the two has, the first passages are shown and all are counted. The order of words is no difference.
 */
export function compareWithSource(loaded: LoadedOutline, document: SourceDocument, file: string): Comparison {
  const passages = passagesOf(document);
  const theirs = passages.flatMap((passage) =>
    numbersIn(passage.text)
      .filter((token) => !isMark(passage.text, token))
      .map((token) => ({ ...token, passage })),
  );
  const ours = textsOf(loaded.outline).flatMap(({ text, path }) =>
    numbersIn(plainText(text))
      .filter((token) => !isBracketed(plainText(text), token))
      .map((token): Stated => ({ ...token, path: path.join('.') })),
  );
  const inSource = grouped(withYears(theirs));
  const inOutline = grouped(withYears(ours));
  const numbered = new Set(sectionsOf(loaded.outline.sections).map(({ number }) => number));
  const kept = (key: string): boolean => inOutline.has(key) || numbered.has(key);
  const source = new Map(theirs.map((token) => [token.key, token]));
  const outline = new Set(ours.map(({ key }) => key));
  const lost = [...source.values()].filter(({ key }) => !kept(key));
  const told = wordsBeside(loaded, document, file);
  return {
    words: told.words,
    outline: { numbers: outline.size, found: [...outline].filter((key) => inSource.has(key)).length },
    source: { numbers: source.size, found: source.size - lost.length },
    diagnostics: [
      ...ours.flatMap((token) => stated(loaded, token, inSource.get(token.key))),
      ...words(loaded, plainWords(passages.map(({ text }) => text).join(' '))),
      ...lost.map(({ shown, at, passage: { text, origin } }) => {
        const params = { number: shown, at: placeWords(origin), context: context(text, at) };
        return diagnostic('check/number-lost', params, { file, line: origin.line });
      }),
      ...told.diagnostics,
    ],
  };
}

/** Passages shown of each kind; a rewritten outline differs in a hundred places. */
const SHOWN = 12;

function wordsBeside(
  loaded: LoadedOutline,
  document: SourceDocument,
  file: string,
): Pick<Comparison, 'words' | 'diagnostics'> {
  const leftOut = makeOutline(readStructure(document), new Map(), 'source')?.leftOut ?? [];
  const { words, lost, added } = account(document, loaded.outline, leftOut);
  const ours = added.map(({ text }) => plainText(text));
  const theirs = lost.map(({ words }) => words);
  const gone = unmatched(theirs, ours);
  const more = unmatched(ours, theirs);
  const count = (all: readonly { words: number }[]): number => all.reduce((sum, { words }) => sum + words, 0);
  return {
    words: { in: words.in, lost: count(gone), added: count(more) },
    diagnostics: [
      ...gone.slice(0, SHOWN).map(({ index, text }) => {
        const origin = lost[index]?.origin ?? {};
        const params = { words: context(text, 0), at: placeWords(origin) };
        return diagnostic('check/words-lost', params, { file, line: origin.line });
      }),
      ...more.slice(0, SHOWN).map(({ index, text }) => {
        const place = loaded.locate(added[index]?.path ?? '');
        return diagnostic('check/words-added', { words: context(text, 0) }, place);
      }),
    ],
  };
}

function passagesOf({ blocks, notes }: SourceDocument): Passage[] {
  const text = (runs: readonly Run[]): string =>
    runs.map((run) => (run.superscript ? '' : run.text)).join('');
  const body = blocks.flatMap((block): Passage[] => {
    if (block.kind === 'paragraph') return [{ text: text(block.runs), origin: block.origin }];
    if (block.kind === 'image') return [{ text: block.caption ?? '', origin: block.origin }];
    return block.rows.flat().map(({ runs }) => ({ text: text(runs), origin: block.origin }));
  });
  return [...body, ...notes.map(({ runs, origin }) => ({ text: text(runs), origin }))];
}

/** The number of a heading, of a list item or of a note, at the start of its paragraph or in brackets. */
function isMark(text: string, { shown, at }: NumberToken): boolean {
  const before = text.slice(0, at).trim();
  const after = text.slice(at + shown.length);
  return isBracketed(text, { shown, at }) || (before === '' && /^\s*[-.)–:]/.test(after));
}

/** "(1)" inside a text counts its items. */
const isBracketed = (text: string, { shown, at }: Pick<NumberToken, 'shown' | 'at'>): boolean =>
  shown.length < 3 &&
  text.slice(0, at).trimEnd().endsWith('(') &&
  text.slice(at + shown.length).startsWith(')');

/** A year stands in every date of that year. */
function withYears<T extends NumberToken>(tokens: readonly T[]): T[] {
  return tokens.flatMap((token) => {
    const year = /\/(\d{4})$/.exec(token.key)?.[1];
    return year === undefined ? [token] : [token, { ...token, shown: year, key: year }];
  });
}

function grouped<T extends { key: string }>(tokens: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const token of tokens) groups.set(token.key, [...(groups.get(token.key) ?? []), token]);
  return groups;
}

/** One number of the outline beside all places where the document has it. */
function stated(
  loaded: LoadedOutline,
  token: Stated,
  places: readonly NumberToken[] | undefined,
): Diagnostic[] {
  const place = loaded.locateIn(token.path, token.shown);
  if (!places) return [diagnostic('check/number-added', { number: token.shown }, place)];
  const { hedge } = token;
  const theirs = places[0]?.hedge;
  if (hedge === undefined && theirs !== undefined && places.every((one) => one.hedge !== undefined))
    return [diagnostic('check/hedge-lost', { number: token.shown, hedge: theirs }, place)];
  if (hedge !== undefined && places.every((one) => !one.softened))
    return [diagnostic('check/hedge-added', { number: token.shown, hedge }, place)];
  return [];
}

/** Quotations stand in the document word for word, between their omissions; names as they are spelt there. */
function words(loaded: LoadedOutline, source: string): Diagnostic[] {
  const there = (text: string): boolean => ` ${source} `.includes(` ${plainWords(text)} `);
  return blocksOf(loaded.outline.sections, 'sections').flatMap(({ block, path }) => {
    const quote = block.quote && plainText(block.quote.text);
    const pieces = quote?.split(/…|\.\.\.|\[[^\]]*\]/).filter((piece) => /\p{L}/u.test(piece)) ?? [];
    const wrong = pieces.filter((piece) => !there(piece));
    const names = (block.people ?? []).map(({ name }, i) => ({
      name: plainText(name),
      at: `${path}.people.${i}.name`,
    }));
    return [
      ...wrong.map((piece) =>
        diagnostic(
          'check/quote-differs',
          { quote: context(piece.trim(), 0) },
          loaded.locate(`${path}.quote.text`),
        ),
      ),
      ...names
        .filter(({ name }) => !namesIn(name).every(there))
        .map(({ name, at }) => diagnostic('check/name-differs', { name }, loaded.locate(at))),
    ];
  });
}

/** The names in "Đồng chí Nghĩa (tức Dương Mạc Hiếu)", without the words of address before them. */
function namesIn(text: string): string[] {
  return text
    .split(/[(),;]/)
    .map((part) => part.trim().replace(ADDRESS, ''))
    .filter((part) => /\p{L}/u.test(part));
}
const ADDRESS =
  /^(?:(?:các )?đồng chí|đ\/c|tức(?: là)?|bí danh|ông|bà|comrade|mr\.?|mrs\.?|ms\.?|alias|also known as)\s+/iu;

function sectionsOf(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...sectionsOf(section.sections ?? [])]);
}

function blocksOf(sections: readonly Section[], path: string): { block: Block; path: string }[] {
  return sections.flatMap((section, i) => [
    ...(section.blocks ?? []).map((block, j) => ({ block, path: `${path}.${i}.blocks.${j}` })),
    ...blocksOf(section.sections ?? [], `${path}.${i}.sections`),
  ]);
}

/** Words of a place that mean the same in both languages of messages. */
export function placeWords({ page, line, paragraph }: Origin): string {
  const parts = [page && `p. ${page}`, line && `l. ${line}`, !line && paragraph && `¶ ${paragraph}`];
  return parts.filter(Boolean).join(', ') || '–';
}

const AROUND = 30;
function context(text: string, at: number): string {
  const from = Math.max(0, at - AROUND);
  const piece = text
    .slice(from, at + AROUND * 2)
    .replace(/\s+/gu, ' ')
    .trim();
  return `${from > 0 ? '…' : ''}${piece}${at + AROUND * 2 < text.length ? '…' : ''}`;
}
