// The texts of a document or outline → its slips as diagnostics: each once, with a cap per kind.
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import { sentenceSpans } from '../outline/sentences.js';
import type { RuleInput, Slip, SlipDocument, SlipSentence, SlipText } from './model.js';
import { RULES } from './rules/index.js';

/** Findings per code: after so many, the reader knows what is wrong with the document. */
const MOST = 15;
/** Longest words that a message quotes, in UTF-16 units. */
const LONGEST = 120;

export function findSlips(document: SlipDocument): Diagnostic[] {
  const read = readDocument(document);
  const slips = RULES.flatMap((rule) => rule(read));
  return cutShort(withoutRepeats(slips).map(told));
}

/** For running rules one by one, as tests and the bench do. */
export function readDocument(written: SlipDocument): RuleInput {
  const document = withoutEndlessWords(written);
  const cells = document.tables.flatMap(({ rows }) => rows.flat());
  return {
    ...document,
    sentences: [...document.texts, ...cells].flatMap((own) => sentencesOf(own, document)),
  };
}

/** So many characters without a space are not language, and would cost rules quadratic time. */
const ENDLESS = /\S{80,}/u;
/** Nobody writes a sentence longer than this. */
const LONGEST_SENTENCE = 5000;

function withoutEndlessWords({ texts, tables, ...rest }: SlipDocument): SlipDocument {
  const readable = (own: SlipText): SlipText =>
    ENDLESS.test(own.text)
      ? { ...own, text: own.text.replace(new RegExp(ENDLESS, 'gu'), (word) => ' '.repeat(word.length)) }
      : own;
  return {
    ...rest,
    texts: texts.map(readable),
    tables: tables.map(({ header, rows }) => ({ header, rows: rows.map((row) => row.map(readable)) })),
  };
}

function sentencesOf(own: SlipText, { lang }: SlipDocument): SlipSentence[] {
  return sentenceSpans(own.text, lang)
    .filter(({ from, to }) => to - from <= LONGEST_SENTENCE)
    .map(({ from, to }) => ({ text: own.text.slice(from, to), in: own, from }));
}

/** Two rules may flag the same words: the earlier, more specific one is reported. */
function withoutRepeats(slips: readonly Slip[]): Slip[] {
  const seen = new Map<SlipText, string[]>();
  return slips.filter(({ in: own, words }) => {
    const known = seen.get(own) ?? [];
    if (known.includes(words)) return false;
    seen.set(own, [...known, words]);
    return true;
  });
}

function told({ code, in: own, words, params }: Slip): Diagnostic {
  const text = words.length > LONGEST ? `${words.slice(0, LONGEST).replace(/\s\S*$/u, '')} …` : words;
  return diagnostic(code, { text, ...own.at, ...params }, own.locate(words));
}

function cutShort(found: readonly Diagnostic[]): Diagnostic[] {
  const counts = new Map<string, number>();
  const kept = found.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count <= MOST;
  });
  const more = [...counts].filter(([, count]) => count > MOST);
  return [...kept, ...more.map(([code, count]) => diagnostic('slips/more', { count: count - MOST, code }))];
}
