// A clean document → warnings about words that look damaged, run together or misspelt. They are reported, never
// changed.
import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.js';
import type { Origin, SourceDocument } from '../model.js';
import { originParams } from '../origin.js';
import { isSyllable } from './syllable.js';

/** Further findings in one document are summarised in one line. */
const MAX_FINDINGS = 40;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const MARKED = /[^\p{ASCII}]/u;
/** Other scripts, such as Greek letters in formulas, are not damage. */
const LATIN = /^[\p{Script=Latin}\p{M}]+$/u;
/** A sentence directly after the previous one's full stop: "Nhài.Trước". Abbreviations in capitals do not count. */
const GLUED_SENTENCES = /(?<!\p{L})\p{L}{0,13}\p{Ll}[.;:!?]\p{Lu}\p{Ll}{1,12}/gu;
/** Letters that some old fonts swap, leaving valid syllables that are not words. */
const SWAPPED = /(?<!\p{L})(?:hõa|tõa)(?!\p{L})/giu;

interface Finding {
  kind: 'glued' | 'damaged' | 'suspect';
  word: string;
  origin: Origin;
  times: number;
}

export function findDamage(document: SourceDocument, file: string): Diagnostic[] {
  const found = new Map<string, Finding>();
  const judged = new Map<string, Verdict>();
  const names = namesOf(document);
  eachText(document, (text, origin) => {
    for (const [kind, word] of suspects(text, judged)) {
      if (names.has(word)) continue;
      const known = found.get(word);
      if (known) known.times += 1;
      else found.set(word, { kind, word, origin, times: 1 });
    }
  });
  const findings = [...found.values()];
  const hasLines = document.kind === 'txt' || document.kind === 'md';
  const diagnostics = findings.slice(0, MAX_FINDINGS).map((finding) => report(finding, file, hasLines));
  const rest = findings.length - MAX_FINDINGS;
  if (rest > 0) diagnostics.push(diagnostic('import/text-more-damage', { count: rest }, { file }));
  return diagnostics;
}

/** Capitalised words inside sentences, taken as foreign names, so that they also pass at the start of a sentence. */
function namesOf(document: SourceDocument): Set<string> {
  const names = new Set<string>();
  eachText(document, (text) => {
    for (const { 0: word, index } of text.matchAll(CAPITALISED))
      if (looksLikeName(word, text, index)) names.add(word);
  });
  return names;
}
const CAPITALISED = /(?<!\p{L})\p{Lu}[\p{Ll}\p{M}]+(?!\p{L})/gu;

function eachText(document: SourceDocument, visit: (text: string, origin: Origin) => void): void {
  const text = (runs: { text: string; superscript?: true }[]): string =>
    runs.map((run) => (run.superscript ? ' ' : run.text)).join('');
  document.blocks.forEach((block, index) => {
    const origin = { paragraph: index + 1, ...block.origin };
    if (block.kind === 'paragraph') visit(text(block.runs), origin);
    else if (block.kind === 'table') for (const cell of block.rows.flat()) visit(text(cell.runs), origin);
  });
  for (const note of document.notes) visit(text(note.runs), note.origin);
}

/** Formula letters with a bar or arrow, or a letter with a mark for which no composed character exists. */
const OVER_LETTERS = /[\u0305\u0332\u20d7]|^\p{L}\p{M}$/u;

type Verdict = 'sound' | 'glued' | 'damaged';

/** `judged` caches verdicts, as documents repeat most words. */
function* suspects(text: string, judged: Map<string, Verdict>): Iterable<[Finding['kind'], string]> {
  for (const [pair] of text.matchAll(GLUED_SENTENCES)) if (MARKED.test(pair)) yield ['glued', pair];
  for (const [phrase] of text.matchAll(SWAPPED)) yield ['suspect', phrase];
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    const verdict = judged.get(word) ?? judge(word);
    judged.set(word, verdict);
    if (verdict === 'glued') yield ['glued', word];
    if (verdict === 'damaged' && !isExcused(word, text, match.index)) yield ['damaged', word];
  }
}

function judge(word: string): Verdict {
  // A single letter is a label: "đ) Khoa học", "điểm đ".
  if (
    word.length === 1 ||
    OVER_LETTERS.test(word) ||
    !MARKED.test(word) ||
    !LATIN.test(word) ||
    isSyllable(word)
  )
    return 'sound';
  if (isAbbreviation(word) || isForeign(word)) return 'sound';
  return isGlued(word) ? 'glued' : 'damaged';
}

/**
 * "HĐND", "LĐTBXH", "BTGTƯ", "ĐƯQT": initials, in which only Đ and Ư are non-ASCII. Damaged words in capitals
 * ("CƠNG") and run-together ones ("ĐANGBO") contain other vowels or syllables.
 */
function isAbbreviation(word: string): boolean {
  if (!INITIALS.test(word)) return false;
  // What precedes "Trung ương" must be initials too, as in "QUTƯ", unless it is a word of its own.
  const head = /^(.{2,})TƯ$/u.exec(word)?.[1];
  if (head === undefined) return !hasSyllables(word);
  return !hasSyllables(head) && (head.length === 2 || !isSyllable(head));
}

/** Ư as the initial of a word: in "TƯ", before consonants that end no syllable, and in "ưu tú", "ưu tiên". */
const INITIALS =
  /^(?=..)(?:[A-ZĐ]|(?<=T)Ư$|Ư(?=[BCDĐGHKLMNPQRSTVX])(?!(?:CH?|M|N[GH]?|P|T)$)|(?<=[BCDĐGHKLMNPQSTVX]{2})(?<!(?:[CGKNPT]H|TR))Ư(?=T$))+$/u;

/** Diacritics also used in French and related languages; damaged words usually have others or are single syllables. */
const WESTERN = /^(?:[a-z]|[aeiou][\u0300-\u0302\u0308]|n\u0303|c\u0327)+$/iu;

/** "café", "résumé": letters Vietnamese lacks, or several vowels that do not form two Vietnamese syllables. */
function isForeign(word: string): boolean {
  const letters = word.normalize('NFD');
  if (!WESTERN.test(letters)) return false;
  const vowels = letters.replace(/\p{M}/gu, '').match(/[aeiouy]+/gi) ?? [];
  return /[fjwz]/i.test(word) || (vowels.length > 1 && !hasSyllables(word));
}

/** Whether a word consists of two valid syllables of at least two letters. */
function hasSyllables(word: string): boolean {
  for (let at = LEAST_SYLLABLE; at <= word.length - LEAST_SYLLABLE; at += 1)
    if (isSyllable(word.slice(0, at)) && isSyllable(word.slice(at))) return true;
  return false;
}
const LEAST_SYLLABLE = 2;

/** Two valid syllables run together, each with a non-ASCII letter: "CÁCHMẠNG". */
function isGlued(word: string): boolean {
  if (word.length > 14) return false;
  for (let at = 2; at <= word.length - 2; at += 1) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    if (MARKED.test(head) && MARKED.test(tail) && isSyllable(head) && isSyllable(tail)) return true;
  }
  return false;
}

const isExcused = (word: string, text: string, at: number): boolean =>
  looksLikeName(word, text, at) ||
  isInCode(word, text, at) ||
  isInName(word, text, at) ||
  /\p{N}$/u.test(text.slice(0, at).slice(-1));

/** A syllable of a hyphenated name: "Mát-xcơ-va". */
function isInName(word: string, text: string, at: number): boolean {
  const before = /(?:[\p{L}\p{M}]+-)+$/u.exec(text.slice(Math.max(0, at - 30), at))?.[0] ?? '';
  const after = text.slice(at + word.length, at + word.length + 3);
  const joined = before !== '' || /^-\p{L}/u.test(after);
  return joined && /^\p{Lu}/u.test(before || word);
}

/** Part of a document number: "12-ĐC/BTGTU", "45/2020/NĐ-CP". */
function isInCode(word: string, text: string, at: number): boolean {
  if (!/^\p{Lu}+$/u.test(word)) return false;
  return (
    /[\p{L}\p{N}][-/]$/u.test(text.slice(Math.max(0, at - 2), at)) ||
    /^[-/]\p{Lu}/u.test(text.slice(at + word.length, at + word.length + 2))
  );
}

/** A capitalised word inside a sentence: a foreign name, which keeps its spelling. */
function looksLikeName(word: string, text: string, at: number): boolean {
  if (!/^\p{Lu}[\p{Ll}\p{M}]+$/u.test(word)) return false;
  const before = text.slice(Math.max(0, at - 5), at).trimEnd();
  if (/[\p{L}\p{N})”]\s?[-–]$/u.test(before)) return true;
  return before !== '' && !/[.!?:;“"…–-]$/.test(before);
}

function report({ kind, word, origin, times }: Finding, file: string, hasLines: boolean): Diagnostic {
  const place = { file, ...(hasLines && origin.line ? { line: origin.line } : {}) };
  const params = { word, times, ...originParams(origin) };
  if (kind === 'glued') return diagnostic('import/text-glued-words', params, place);
  if (kind === 'damaged') return diagnostic('import/text-damaged-word', params, place);
  return diagnostic('import/text-suspect-spelling', params, place);
}
