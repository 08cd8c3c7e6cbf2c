// A clean document → warnings about words that look damaged, joined or misspelt. They are reported, never changed.
import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.js';
import type { Origin, SourceDocument } from '../model.js';
import { originParams } from '../origin.js';
import { isSyllable } from './syllable.js';

/** More findings than this of one document are summed up in one line. */
const MOST = 40;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const MARKED = /[^\p{ASCII}]/u;
/** A formula's Greek letters are no damage. */
const LATIN = /^[\p{Script=Latin}\p{M}]+$/u;
/** A sentence that starts right behind the last one's stop: "Nhài.Trước". Abbreviations in capitals do not count. */
const GLUED_SENTENCES = /(?<!\p{L})\p{L}{0,13}\p{Ll}[.;:!?]\p{Lu}\p{Ll}{1,12}/gu;
/** Letters that some old fonts swap: what they leave is a syllable by its form, and no word. */
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
  const diagnostics = findings.slice(0, MOST).map((finding) => report(finding, file, hasLines));
  const rest = findings.length - MOST;
  if (rest > 0) diagnostics.push(diagnostic('import/text-more-damage', { count: rest }, { file }));
  return diagnostics;
}

/** Words that stand inside a sentence as names of another language: at a sentence's beginning they are the same. */
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

/** A formula's letters with a bar or an arrow, or one letter with a sign that no composed letter has. */
const OVER_LETTERS = /[\u0305\u0332\u20d7]|^\p{L}\p{M}$/u;

type Verdict = 'sound' | 'glued' | 'damaged';

/** `judged`: words met before; a document says few words many times. */
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
  // A letter alone is a label: "đ) Khoa học", "điểm đ".
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
 * "HĐND", "LĐTBXH", "BTGTƯ", "ĐƯQT": the first letters of words, of which only Đ and Ư are beyond ASCII. Words in
 * capitals that were damaged ("CƠNG") or lost the space between them ("ĐANGBO") have vowels or syllables.
 */
function isAbbreviation(word: string): boolean {
  if (!INITIALS.test(word)) return false;
  // What stands before "Trung ương" is initials too, as in "QUTƯ", unless it is a word of its own.
  const head = /^(.{2,})TƯ$/u.exec(word)?.[1];
  if (head === undefined) return !hasSyllables(word);
  return !hasSyllables(head) && (head.length === 2 || !isSyllable(head));
}

/** Ư as the first letter of a word: in "TƯ", before consonants that end no syllable, and in "ưu tú", "ưu tiên". */
const INITIALS =
  /^(?=..)(?:[A-ZĐ]|(?<=T)Ư$|Ư(?=[BCDĐGHKLMNPQRSTVX])(?!(?:CH?|M|N[GH]?|P|T)$)|(?<=[BCDĐGHKLMNPQSTVX]{2})(?<!(?:[CGKNPT]H|TR))Ư(?=T$))+$/u;

/** Marks on letters that French and its neighbours have too; a damaged word mostly has others, or is one syllable. */
const WESTERN = /^(?:[a-z]|[aeiou][\u0300-\u0302\u0308]|n\u0303|c\u0327)+$/iu;

/** "café", "résumé": letters that Vietnamese lacks, or several vowels that make no two Vietnamese syllables. */
function isForeign(word: string): boolean {
  const letters = word.normalize('NFD');
  if (!WESTERN.test(letters)) return false;
  const vowels = letters.replace(/\p{M}/gu, '').match(/[aeiouy]+/gi) ?? [];
  return /[fjwz]/i.test(word) || (vowels.length > 1 && !hasSyllables(word));
}

/** Whether a word falls into two whole syllables of some letters each. */
function hasSyllables(word: string): boolean {
  for (let at = LEAST_SYLLABLE; at <= word.length - LEAST_SYLLABLE; at += 1)
    if (isSyllable(word.slice(0, at)) && isSyllable(word.slice(at))) return true;
  return false;
}
const LEAST_SYLLABLE = 2;

/** Two whole syllables in one word, each with a letter of its own beyond ASCII: "CÁCHMẠNG". */
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

/** A syllable of a name that is spelt with hyphens: "Mát-xcơ-va". */
function isInName(word: string, text: string, at: number): boolean {
  const before = /(?:[\p{L}\p{M}]+-)+$/u.exec(text.slice(Math.max(0, at - 30), at))?.[0] ?? '';
  const after = text.slice(at + word.length, at + word.length + 3);
  const joined = before !== '' || /^-\p{L}/u.test(after);
  return joined && /^\p{Lu}/u.test(before || word);
}

/** A part of a document's number: "12-ĐC/BTGTU", "45/2020/NĐ-CP". */
function isInCode(word: string, text: string, at: number): boolean {
  if (!/^\p{Lu}+$/u.test(word)) return false;
  return (
    /[\p{L}\p{N}][-/]$/u.test(text.slice(Math.max(0, at - 2), at)) ||
    /^[-/]\p{Lu}/u.test(text.slice(at + word.length, at + word.length + 2))
  );
}

/** A capitalised word inside a sentence: a name of another language, which keeps its own spelling. */
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
