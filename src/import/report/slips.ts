// A document → mistakes in its own text that a reader should check. They are reported, never corrected.
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Lang } from '../../messages/message.js';
import { findSlips } from '../../slips/find.js';
import type { SlipDocument, SlipTable, SlipText, SlipTextKind } from '../../slips/model.js';
import type { Origin, SourceDocument, SourceRun, SourceTable } from '../model.js';
import { originParams, placeOf } from '../origin.js';
import { detectLanguage } from '../structure/language.js';
import { tidy } from '../text/words.js';

/** What has been reported already: the reader's diagnostics and repeated paragraphs. */
interface Known {
  told?: readonly Diagnostic[];
  repeated?: ReadonlySet<Origin>;
  lang?: Lang;
}

export function slipsOfDocument(
  document: SourceDocument,
  { told = [], repeated, lang }: Known = {},
): Diagnostic[] {
  const found = findSlips(slipDocument(document, lang, repeated));
  const words = new Set(
    told.filter(({ code }) => /^import\/text-(?:damaged|glued)/.test(code)).map(({ params }) => params.word),
  );
  const isReported = (text: string): boolean =>
    words.has(text) || text.split(' ').some((word) => words.has(word));
  return found.filter(({ params: { text, examples } }) =>
    examples === undefined
      ? !isReported(String(text))
      : !Array.from(String(examples).matchAll(/“([^”]*)”/gu), ([, one = '']) => one).every(isReported),
  );
}

function slipDocument(
  document: SourceDocument,
  lang: Lang | undefined,
  repeated?: ReadonlySet<Origin>,
): SlipDocument {
  const texts: SlipText[] = [];
  const tables: SlipTable[] = [];
  let isFront = true;
  for (const block of document.blocks) {
    if (block.kind === 'table') tables.push(tableOf(block));
    if (block.kind !== 'paragraph' || repeated?.has(block.origin)) continue;
    const text = textOf(block.runs);
    isFront &&= texts.length < FRONT && text.length < LONGEST_TITLE && !FIRST_HEADING.test(text);
    texts.push(slipText(text, isFront ? 'title' : 'prose', block.origin, block.marker));
  }
  const notes = document.notes.map(({ runs, origin }) => slipText(textOf(runs), 'note', origin));
  const all = [...texts, ...notes];
  const whole = all.map(({ text }) => text).join(' ');
  return { lang: lang ?? detectLanguage(whole), texts: all, tables, timelines: [], shares: [] };
}

/** The title block ends at the first heading or long paragraph, and after this many texts at the latest. */
const FRONT = 12;
const LONGEST_TITLE = 220;
const FIRST_HEADING = /^(?:\(?(?:[IVX]+|\d{1,2}|[a-zđ])[.)]|[IVX]+\s?[-–]|\d{1,2}\s?[-–]\s?\p{Lu}|phần )/iu;

const tableOf = ({ rows, header, origin }: SourceTable): SlipTable => ({
  header,
  rows: rows.map((row) => row.map(({ runs }) => slipText(textOf(runs), 'cell', origin))),
});

/** Note marks inside text are removed: "Pháp¹ đồn trưởng". */
const textOf = (runs: readonly SourceRun[]): string =>
  tidy(runs.map((run) => (run.superscript ? '' : run.text)).join(''));

function slipText(text: string, kind: SlipTextKind, origin: Origin, mark?: string): SlipText {
  return {
    text,
    kind,
    ...(mark && { mark }),
    at: { ...originParams(origin) },
    locate: () => placeOf(origin),
  };
}
