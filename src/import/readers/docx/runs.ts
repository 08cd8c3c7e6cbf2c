// The inline content of a paragraph → runs and pictures; insertions taken, deletions left out, fields by their result.
import type { Run } from '../../model.js';
import type { Context } from './context.js';
import { roman } from './numbering.js';
import { type RunLook, runLook } from './styles.js';
import { fromSymbols } from './symbols.js';
import { below, child, childrenOf, settingOf, type XmlElement } from './xml.js';

export interface Inline {
  runs: Run[];
  /** Relationship ids and alternative texts of pictures. */
  pictures: { id: string; alt?: string }[];
  /** Text boxes anchored in the paragraph. */
  boxes: XmlElement[];
  /** Sizes of the runs' letters, pt. */
  sizes: Map<number, number>;
}

interface State extends Inline {
  context: Context;
  base: RunLook;
  /** Depth of complex fields whose code, not result, is being read. */
  code: number;
}

export function readInline(paragraph: XmlElement, base: RunLook, context: Context): Inline {
  const state: State = { runs: [], pictures: [], boxes: [], sizes: new Map(), context, base, code: 0 };
  walk(paragraph, state);
  return state;
}

function walk(element: XmlElement, state: State): void {
  for (const inner of childrenOf(element)) {
    if (inner.name === 'w:r' || inner.name === 'm:r') readRun(inner, state);
    else if (inner.name === 'w:del' || inner.name === 'w:moveFrom') state.context.deleted += 1;
    else if (inner.name === 'mc:AlternateContent') walk(child(inner, 'mc:Choice') ?? inner, state);
    else if (inner.name === 'w:pPr' || inner.name === 'w:sdtPr') continue;
    else {
      if (inner.name === 'w:ins' || inner.name === 'w:moveTo') state.context.inserted += 1;
      walk(inner, state);
    }
  }
}

function readRun(run: XmlElement, state: State): void {
  const properties = child(run, 'w:rPr');
  const style = state.context.styles.byId.get(settingOf(properties, 'w:rStyle') ?? '')?.run;
  const look = { ...state.base, ...style, ...runLook(properties) };
  for (const piece of childrenOf(run)) readPiece(piece, look, state);
}

/** Elements of a run that stand for fixed text. */
const FIXED: Record<string, string> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
  'w:softHyphen': '\u00ad',
};

type ReadPiece = (piece: XmlElement, look: RunLook, state: State) => void;

const readWords: ReadPiece = (piece, look, state) => {
  addText(piece.children.filter((part) => typeof part === 'string').join(''), look, state);
};
const turnPage: ReadPiece = (_piece, _look, { context }) => {
  context.page += 1;
};

/** What the elements of a run come to; others carry no text. */
const PIECES: Record<string, ReadPiece> = {
  'w:t': readWords,
  'm:t': readWords,
  'w:br': readBreak,
  'w:lastRenderedPageBreak': turnPage,
  'w:sym': (piece, look, state) => addText(symbol(piece), look, state),
  'w:fldChar': (piece, _look, state) => readField(piece, state),
  'w:footnoteReference': (piece, _look, state) => readReference(piece, state),
  'w:endnoteReference': (piece, _look, state) => readReference(piece, state),
  'w:drawing': (piece, _look, state) => readDrawing(piece, state),
  'w:pict': (piece, _look, state) => readDrawing(piece, state),
  'w:object': (piece, _look, state) => readDrawing(piece, state),
  'mc:AlternateContent': (piece, _look, state) => readDrawing(piece, state),
};

function readPiece(piece: XmlElement, look: RunLook, state: State): void {
  const fixed = FIXED[piece.name];
  if (fixed === undefined) PIECES[piece.name]?.(piece, look, state);
  else addText(fixed, look, state);
}

function addText(text: string, look: RunLook, state: State): void {
  if (text === '' || state.code > 0) return;
  if (look.hidden) {
    const { page, paragraph } = state.context;
    state.context.dropped.push({ text, why: 'furniture', origin: { page, paragraph } });
    return;
  }
  const shown = fromSymbols(text, look.font);
  const run: Run = { text: look.caps ? shown.toUpperCase() : shown };
  if (look.bold) run.bold = true;
  if (look.italic) run.italic = true;
  if (look.font) state.context.fonts.set(run, look.font);
  if (look.size) state.sizes.set(look.size, (state.sizes.get(look.size) ?? 0) + text.length);
  if (look.raised && MARK.test(text.trim())) {
    run.superscript = true;
    state.context.raised.push(run);
  }
  state.runs.push(run);
}

/** A note's mark, as it is typed. */
const MARK = /^[[(]?(?:\d{1,3}|[ivxl]{1,6}|\*{1,3})[\])]?$/;

function readBreak(piece: XmlElement, look: RunLook, state: State): void {
  if (piece.attributes['w:type'] === 'page') state.context.page += 1;
  addText('\n', look, state);
}

function symbol(piece: XmlElement): string {
  const code = Number.parseInt(piece.attributes['w:char'] ?? '', 16);
  if (!(code > 0)) return '';
  return fromSymbols(String.fromCodePoint(Math.min(code, 0xffff)), piece.attributes['w:font']);
}

function readField(piece: XmlElement, state: State): void {
  const kind = piece.attributes['w:fldCharType'];
  if (kind === 'begin') state.code += 1;
  else if (kind === 'separate' || (kind === 'end' && state.code > 0))
    state.code = Math.max(0, state.code - 1);
}

function readReference(piece: XmlElement, state: State): void {
  const { context } = state;
  const kind = piece.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
  const id = piece.attributes['w:id'] ?? '';
  const number = context.notes.filter((note) => note.kind === kind).length + 1;
  const mark = kind === 'footnote' ? String(number) : roman(number).toLowerCase();
  context.notes.push({ kind, id, mark, page: context.page, paragraph: context.paragraph });
  state.runs.push({ text: mark, superscript: true, cites: true });
}

function readDrawing(piece: XmlElement, state: State): void {
  // The fallback says the same again for older readers.
  const chosen = child(piece, 'mc:Choice') ?? child(piece, 'mc:Fallback') ?? piece;
  const alt = [...below(chosen, 'wp:docPr')][0]?.attributes.descr;
  for (const blip of below(chosen, 'a:blip')) addPicture(blip.attributes['r:embed'], alt, state);
  for (const data of below(chosen, 'v:imagedata'))
    addPicture(data.attributes['r:id'], data.attributes['o:title'], state);
  for (const box of below(chosen, 'w:txbxContent')) state.boxes.push(box);
}

function addPicture(id: string | undefined, alt: string | undefined, state: State): void {
  if (id) state.pictures.push({ id, ...(alt ? { alt } : {}) });
}
