// A source document → its elements in reading order: paragraphs with their marks, tables, images. Rejoins fragments
// separated by a page break or blank line, and splits off list items run into a paragraph.
import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.js';
import type { Origin, SourceDocument, SourceImage, SourceRun, SourceTable } from '../model.js';
import { excerpt, originParams, placeOf } from '../origin.js';
import { bare, endsSentence, isCapitals, startsSmall, wordCount } from '../text/words.js';
import type { Citations } from './citations.js';
import { parseMark } from './marks.js';
import { type Para, readParagraph } from './paragraph.js';

export interface ParaElement {
  kind: 'para';
  para: Para;
}
/** A table's cells as texts, with note marks as in any text. */
export interface ReadTable {
  header: boolean;
  rows: string[][];
  origin: Origin;
}
export interface TableElement {
  kind: 'table';
  table: ReadTable;
}
export interface ImageElement {
  kind: 'image';
  image: SourceImage;
}
export type Element = ParaElement | TableElement | ImageElement;

/** Words with which a sentence cannot end. */
const OPEN_END =
  /(?:,|\s(?:và|của|với|các|những|một|được|trong|là|để|do|tại|về|cho|từ|đến|theo|and|of|the|with|to|in|for|by|an?))$/iu;

/** Starts a paragraph below a list whose last item ends with a comma, not the rest of that item. */
const OPENS_TEXT = /^(?:Thực hiện|Căn cứ|Nhân dịp|Nhằm|Để)\s/u;

/** Every word of the document ends up in exactly one element; diagnostics name the paragraphs that were joined. */
export function readElements(
  document: SourceDocument,
  cites: Citations,
): { elements: Element[]; diagnostics: Diagnostic[] } {
  const elements: Element[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const block of document.blocks) {
    if (block.kind === 'table') {
      const table = readTable(block, cites);
      elements.push({ kind: 'table', table });
      diagnostics.push(...mergedCells(block, table, cites));
    } else if (block.kind === 'image') elements.push({ kind: 'image', image: block });
    else
      for (const para of readParagraph(block, cites)) {
        const last = elements.at(-1);
        if (last?.kind === 'para' && continues(last.para, para, block.apart)) {
          diagnostics.push(
            diagnostic(
              'import/check-joined',
              { text: excerpt(para.text), ...originParams(para.origin) },
              placeOf(para.origin),
            ),
          );
          joinTo(last.para, para);
        } else elements.push({ kind: 'para', para });
      }
  }
  return { elements: elements.flatMap(splitItems), diagnostics };
}

function readTable({ header, rows, origin }: SourceTable, cites: Citations): ReadTable {
  return { header, rows: rows.map((row) => row.map(({ runs }) => cites.read(runs).trim())), origin };
}

/** Reports figures that cover several columns or rows: only a person knows whether they are a sum. */
function mergedCells({ rows, origin }: SourceTable, table: ReadTable, cites: Citations): Diagnostic[] {
  return rows.flatMap((row, index) =>
    row.flatMap(({ over }, column) => {
      const params = { text: excerpt(bare(table.rows[index]?.[column] ?? '')), ...originParams(origin) };
      const found = (
        code: 'import/check-merged-columns' | 'import/check-merged-rows',
        names?: SourceRun[],
      ) =>
        names === undefined
          ? []
          : [diagnostic(code, { ...params, names: cites.read(names) }, placeOf(origin))];
      return [
        ...found('import/check-merged-columns', over?.columns),
        ...found('import/check-merged-rows', over?.rows),
      ];
    }),
  );
}

/** Whether `next` continues `para`'s unfinished sentence, or is the text of a number alone on a line. */
function continues(para: Para, next: Para, isApart = false): boolean {
  if (next.mark || next.styleLevel || next.capitals || next.text === '') return false;
  if (para.mark && para.text === '') return true;
  if (isApart) return false;
  if (para.capitals || para.bold !== next.bold || endsSentence(para.text)) return false;
  if (para.align !== next.align && (next.align === 'center' || next.align === 'right')) return false;
  if (para.styleLevel) return false;
  const text = bare(next.text);
  if (startsSmall(text)) return para.words >= 3;
  if (para.mark && OPENS_TEXT.test(text)) return false;
  return para.words >= 8 && OPEN_END.test(bare(para.text)) && /^[\p{L}\p{N}“"(]/u.test(text);
}

function joinTo(para: Para, next: Para): void {
  para.text = para.text === '' ? next.text : `${para.text} ${next.text}`;
  para.words += next.words;
  para.capitals = isCapitals(bare(para.text));
}

/**
 * Splits an item at embedded numbers: "… Bắc Sơn. 3- Gấp rút …" inside item 2 contains item 3, whose number was at
 * the end of a line.
 */
function splitItems(element: Element): Element[] {
  if (element.kind !== 'para') return [element];
  const out: Element[] = [];
  let { para } = element;
  for (;;) {
    const cut = embeddedItem(para);
    if (!cut) break;
    out.push({ kind: 'para', para: cut.before });
    para = cut.after;
  }
  return [...out, { kind: 'para', para }];
}

function embeddedItem(para: Para): { before: Para; after: Para } | undefined {
  const { mark } = para;
  if (!mark?.ordinal || !/^(?:decimal|paren|letter)$/.test(mark.kind) || mark.length === 0) return undefined;
  const next = mark.kind === 'letter' ? nextLetter(mark.text) : `${mark.ordinal + 1}`;
  const found = new RegExp(`(?<=[.;!]\\S{0,2}\\s)${next}\\s?[-.)–]\\s*(?=["“]?\\p{Lu})`, 'u').exec(para.text);
  if (!found || found.index === 0) return undefined;
  const inner = parseMark(para.text.slice(found.index));
  if (inner?.signature !== mark.signature) return undefined;
  const before = para.text.slice(0, found.index).trim();
  const text = para.text.slice(found.index + inner.length).trim();
  return {
    before: { ...para, text: before, words: wordCount(bare(before)) },
    after: { ...para, mark: inner, text, lead: 0, words: wordCount(bare(text)) },
  };
}

function nextLetter(letter: string): string {
  const law = 'abcdđeghiklmnopqrstuvxy';
  return law[law.indexOf(letter) + 1] ?? '-';
}
