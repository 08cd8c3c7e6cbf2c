// A source document → its structure: title block, tree of sections with content, signer, notes with ids.

import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.js';
import type { Lang } from '../../messages/message.js';
import type { SourceDocument } from '../model.js';
import { originParams, placeOf } from '../origin.js';
import { tidy } from '../text/words.js';
import { raiseBulletHeadings } from './bullet-headings.js';
import { type CitedNote, linkNotes } from './citations.js';
import { type Element, readElements } from './elements.js';
import { detectLanguage } from './language.js';
import { assignRoles } from './roles.js';
import { appendixReferences, readTail, readTailBeforeAppendix, withoutEndMark } from './tail.js';
import {
  letterheadLines,
  letterheadParts,
  type OmittedText,
  readTitleBlock,
  type TitleBlock,
} from './title-block.js';
import { buildTree, type SectionNode } from './tree.js';

export interface Structure {
  lang: Lang;
  front: TitleBlock;
  signer?: string;
  root: SectionNode;
  notes: CitedNote[];
  /** Texts of the notes, by index. */
  noteTexts: string[];
  leftOut: OmittedText[];
  diagnostics: Diagnostic[];
}

export function readStructure(document: SourceDocument, lang?: Lang): Structure {
  const cites = linkNotes(document);
  const { elements, diagnostics } = readElements(document, cites);
  const noteTexts = document.notes.map((note) => tidy(cites.read(note.runs)));
  const letterhead = letterheadLines(elements[0]);
  const text = letterhead ? elements.slice(1) : elements;
  const front = { ...letterheadParts(letterhead ?? []), ...readTitleBlock(text, document.title) };
  const inner = readTailBeforeAppendix(text, front.end);
  const whole = inner ? [...text.slice(0, inner.end), ...text.slice(inner.appendix)] : text;
  const repeatedReferences = appendixReferences(whole, front.end);
  const body = whole.filter((_, index) => !repeatedReferences.has(index));
  if (inner) closeText(text, inner.end);
  const tail = readTail(body, front.end);
  closeText(body, tail.end);
  const root = buildTree(body, assignRoles(body), { from: front.end, to: tail.end });
  raiseBulletHeadings(root);
  const leftOut = [
    ...letterheadOut(elements[0], letterhead),
    ...front.leftOut,
    ...(inner?.leftOut ?? []),
    ...repeatedReferences.values(),
    ...tail.leftOut,
  ];
  diagnostics.push(...uncited(cites.notes));
  return {
    lang: lang ?? detectLanguage(sample(body, noteTexts)),
    front,
    signer: inner?.signer ?? tail.signer,
    root,
    notes: cites.notes,
    noteTexts,
    leftOut,
    diagnostics,
  };
}

function letterheadOut(element: Element | undefined, lines: readonly string[] | undefined): OmittedText[] {
  const origin = element?.kind === 'table' ? element.table.origin : {};
  return (lines ?? []).map((text) => ({ text, why: 'letterhead', origin }));
}

function closeText(elements: readonly Element[], end: number): void {
  const last = elements[end - 1];
  if (last?.kind === 'para') last.para.text = withoutEndMark(last.para.text);
}

const uncited = (notes: readonly CitedNote[]): Diagnostic[] =>
  notes
    .filter(({ cited }) => cited === 0)
    .map(({ id, note }) =>
      diagnostic('import/structure-note-uncited', { id, ...originParams(note.origin) }, placeOf(note.origin)),
    );

function sample(elements: readonly Element[], notes: readonly string[]): string {
  const texts = elements.map((element) => (element.kind === 'para' ? element.para.text : ''));
  return `${texts.join(' ')} ${notes.join(' ')}`;
}
