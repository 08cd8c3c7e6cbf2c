// A document's paragraphs → the same with what structure analysis needs: text, style, place, mark.
import type { Origin, SourceParagraph } from '../model.js';
import { bare, isCapitals, tidy, wordCount } from '../text/words.js';
import type { Citations } from './citations.js';
import { type Mark, parseMark } from './marks.js';

export interface Para {
  /** NFC, single spaces, without the mark; note marks as private characters. */
  text: string;
  mark?: Mark;
  bold: boolean;
  italic: boolean;
  capitals: boolean;
  /** Length of the bold beginning of `text`, if the rest is not bold. */
  lead: number;
  align?: SourceParagraph['align'];
  /** Heading level stated by the file, from 1 (Word style or HTML tag). */
  styleLevel?: number;
  quoted: boolean;
  /** A note that explains what the paragraph before it says. */
  explains?: true;
  /** Its letters were separated by typed spaces. */
  spaced?: true;
  words: number;
  origin: Origin;
}

/** Mark kinds that, typed into the text, take precedence over the file's list number or bullet. */
const NUMBERED = /^(?:part|capital|roman|multi|decimal|paren|letter)$/;
const HEADING_STYLE = /^(?:h|heading\s*|đầu đề\s*)([1-6])$/i;

/** One paragraph per line if the source broke a title or list manually; otherwise one in all. */
export function readParagraph(source: SourceParagraph, cites: Citations): Para[] {
  const lines = hasManualBreaks(source) ? lineRuns(source) : [source.runs];
  const paras: Para[] = [];
  lines.forEach((runs, index) => {
    const para = paraOf({ ...source, runs, marker: index === 0 ? source.marker : undefined }, cites);
    if (para) paras.push(para);
  });
  return paras;
}

function hasManualBreaks(source: SourceParagraph): boolean {
  const lines = source.runs
    .map((run) => run.text)
    .join('')
    .split('\n');
  if (lines.length < 2) return false;
  return (
    lines.every((line) => wordCount(line) <= 20) || lines.slice(1).some((line) => parseMark(line.trim()))
  );
}

function lineRuns(source: SourceParagraph): SourceParagraph['runs'][] {
  const lines: SourceParagraph['runs'][] = [[]];
  for (const run of source.runs)
    run.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...run, text });
    });
  return lines;
}

function paraOf(source: SourceParagraph, cites: Citations): Para | undefined {
  const full = tidy(cites.read(source.runs));
  const typedMark = bare(full) === '' ? undefined : parseMark(full);
  const listMark = containerMark(source);
  const mark = typedMark && (!listMark || NUMBERED.test(typedMark.kind)) ? typedMark : listMark;
  const text = full.slice(mark?.length ?? 0).trim();
  if (text === '' && !mark) return undefined;
  const inText = mark?.length ?? 0;
  const level = HEADING_STYLE.exec(source.style ?? '')?.[1];
  return {
    text,
    mark,
    bold: all(source, 'bold'),
    italic: all(source, 'italic'),
    capitals: isCapitals(bare(text)),
    lead: Math.max(0, boldLead(source) - inText),
    align: source.align,
    styleLevel: level ? Number(level) : undefined,
    quoted: source.style === 'blockquote',
    ...(source.spaced && { spaced: true as const }),
    words: wordCount(bare(text)),
    origin: source.origin,
  };
}

/** The mark of a list that the file numbers itself; it takes no characters of the text. */
function containerMark(source: SourceParagraph): Mark | undefined {
  if (!source.marker && !source.list) return undefined;
  const shown = source.marker?.trim() || (source.list === 'ordered' ? '' : '-');
  const closed = /[.)\-–:/]$/.test(shown) ? `${shown} ` : `${shown}. `;
  const parsed = shown ? parseMark(`${closed}Xx`) : undefined;
  const depth = (source.level ?? 1) - 1;
  if (parsed && parsed.kind !== 'bullet' && parsed.length === closed.length)
    return { ...parsed, length: 0, written: shown, rank: parsed.rank + depth * 0.1 };
  const ordered = source.list === 'ordered';
  const base = ordered ? 30 : 50;
  return {
    kind: ordered ? 'decimal' : 'bullet',
    text: shown || '-',
    written: shown || '-',
    length: 0,
    rank: base + Math.min(depth, 8),
    signature: `list:${ordered}:${depth}`,
  };
}

const hasLetters = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

function all(source: SourceParagraph, look: 'bold' | 'italic'): boolean {
  const spoken = source.runs.filter((run) => !run.superscript && hasLetters(run.text));
  return spoken.length > 0 && spoken.every((run) => run[look] === true);
}

function boldLead(source: SourceParagraph): number {
  let lead = '';
  for (const run of source.runs) {
    if (!run.bold && hasLetters(run.text)) return hasLetters(lead) ? tidy(lead).length : 0;
    lead += run.text;
  }
  return 0;
}
