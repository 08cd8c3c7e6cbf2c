// Inline content of a paragraph → runs and pictures. Insertions are accepted, deletions dropped, fields replaced by
// their results.

import { own } from '../../../platform/own.js';
import type { Dropped, SourceRun } from '../../model.js';
import { loweredText, raisedText } from '../../text/scripts.js';
import { roman } from '../numerals.js';
import { alternative, contentOf, isDeleted, textBelow } from './content.js';
import type { DocxContext } from './context.js';
import { equationText } from './equation-field.js';
import { beginsApart, formulaText } from './formula.js';
import { type RunStyle, runStyle } from './styles.js';
import { fromSymbols } from './symbols.js';
import { below, child, childrenOf, settingOf, type XmlElement } from './xml.js';

export interface InlineContent {
  runs: SourceRun[];
  /** Pictures: relationship ids and alternative texts. */
  pictures: { id: string; alt?: string }[];
  /** Text boxes anchored in the paragraph. */
  boxes: XmlElement[];
  /** Charts and diagrams: relationship ids. */
  embedded: string[];
  /** Number of characters by font size in pt. */
  sizes: Map<number, number>;
}

interface State extends InlineContent {
  context: DocxContext;
  base: RunStyle;
  /** Number of open complex fields whose code, not result, is being read. */
  code: number;
  /** The field's code read so far. */
  instruction: string;
  /** Fields whose result is being read: their code, and the number of runs before the result. */
  results: { code: string; from: number }[];
}

export function readInline(paragraph: XmlElement, base: RunStyle, context: DocxContext): InlineContent {
  const found = { runs: [], pictures: [], boxes: [], embedded: [], sizes: new Map() };
  const state: State = { ...found, context, base, code: 0, instruction: '', results: [] };
  walk(paragraph, state);
  return state;
}

function walk(element: XmlElement, state: State): void {
  for (const inner of childrenOf(element)) {
    if (inner.name === 'w:r') readRun(inner, state);
    else if (isDeleted(inner)) leaveOutDeleted(inner, state);
    else if (inner.name === 'mc:AlternateContent') walk(alternative(inner), state);
    else if (inner.name === 'm:oMath') readFormula(inner, state);
    else if (inner.name === 'm:oMathPara') readFormulas(inner, state);
    else if (inner.name === 'w:pPr' || inner.name === 'w:sdtPr') continue;
    else {
      if (inner.name === 'w:ins' || inner.name === 'w:moveTo') state.context.inserted += 1;
      walk(inner, state);
    }
  }
}

/** Moved text is read at its new place. */
function leaveOutDeleted(element: XmlElement, { context }: State): void {
  context.deleted += 1;
  if (element.name === 'w:del') leaveOut(textBelow(element), 'deleted', context);
}

function leaveOut(text: string, why: Dropped['why'], { dropped, page, paragraph }: DocxContext): void {
  if (text.trim() !== '') dropped.push({ text: text.trim(), why, origin: { page, paragraph } });
}

/** One formula per line. */
function readFormulas(element: XmlElement, state: State): void {
  childrenOf(element, 'm:oMath').forEach((formula, index) => {
    if (index > 0) addText('\n', state.base, state);
    readFormula(formula, state);
  });
}

function readFormula(element: XmlElement, state: State): void {
  const text = formulaText(element, (struck) => leaveOut(struck, 'struck', state.context));
  const gap = beginsApart(element) && /[\p{L}\p{N}]$/u.test(state.runs.at(-1)?.text ?? '') ? ' ' : '';
  addText(gap + text, state.base, state);
}

function readRun(run: XmlElement, state: State): void {
  const properties = child(run, 'w:rPr');
  const style = state.context.styles.byId.get(settingOf(properties, 'w:rStyle') ?? '')?.run;
  const look = { ...state.base, ...style, ...runStyle(properties) };
  for (const piece of childrenOf(run)) readPiece(piece, look, state);
}

/** Run elements that stand for fixed text. */
const FIXED: Record<string, string> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
  'w:softHyphen': '\u00ad',
};

type ReadPiece = (piece: XmlElement, look: RunStyle, state: State) => void;

const ownText = ({ children }: XmlElement): string =>
  children.filter((part) => typeof part === 'string').join('');

const readWords: ReadPiece = (piece, look, state) => addText(ownText(piece), look, state);
const turnPage: ReadPiece = (_piece, _look, { context }) => {
  context.page += 1;
};

/** Readers for the elements of a run; other elements carry no text. */
const PIECES: Record<string, ReadPiece> = {
  'w:t': readWords,
  'w:br': readBreak,
  'w:lastRenderedPageBreak': turnPage,
  'w:sym': (piece, look, state) => addText(symbol(piece), look, state),
  'w:fldChar': (piece, _look, state) => readField(piece, state),
  'w:footnoteReference': (piece, _look, state) => readReference(piece, state),
  'w:endnoteReference': (piece, _look, state) => readReference(piece, state),
  'w:drawing': (piece, _look, state) => readDrawing(piece, state),
  'w:pict': (piece, _look, state) => readDrawing(piece, state),
  'w:object': (piece, _look, state) => readDrawing(piece, state),
  'mc:AlternateContent': (piece, look, state) => readAlternative(piece, look, state),
  'w:instrText': (piece, _look, state) => {
    if (state.code > 0) state.instruction += ownText(piece);
  },
  'w:ruby': readRuby,
  'm:oMath': (piece, _look, state) => readFormula(piece, state),
};

function readPiece(piece: XmlElement, look: RunStyle, state: State): void {
  const fixed = own(FIXED, piece.name);
  if (fixed === undefined) own(PIECES, piece.name)?.(piece, look, state);
  else addText(fixed, look, state);
}

function addText(text: string, look: RunStyle, state: State): void {
  if (text === '' || state.code > 0) return;
  if (look.hidden) {
    leaveOut(text, 'hidden', state.context);
    return;
  }
  const shown = fromSymbols(text, look.font);
  const run: SourceRun = { text: look.caps ? shown.toUpperCase() : shown };
  if (look.bold) run.bold = true;
  if (look.italic) run.italic = true;
  if (look.struck) run.struck = true;
  if (look.font) state.context.fonts.set(run, look.font);
  if (look.size) state.sizes.set(look.size, (state.sizes.get(look.size) ?? 0) + text.length);
  applyScript(run, look, state);
  state.runs.push(run);
}

/** A typed note mark. */
const MARK = /^[[(]?(?:\d{1,3}|[ivxl]{1,6}|\*{1,3})[\])]?$/;
/** Minimum shift in pt for a number to count as an exponent or index. */
const MOVED = 2;

/**
 * Possible note marks are kept until the document's notes are known; other superscript and subscript is written
 * inline.
 */
function applyScript(run: SourceRun, look: RunStyle, { runs, context }: State): void {
  const before = runs.at(-1)?.text ?? '';
  const shift = look.shift ?? 0;
  const isBehind = /[\p{L}\p{N})]$/u.test(before) || (shift < 0 && isUnderStroke(runs));
  const moved = Math.abs(shift) >= MOVED && /^[\d+−–-]{1,3}$/.test(run.text) && isBehind;
  if (look.raised || (moved && shift > 0)) {
    if (MARK.test(run.text.trim())) {
      run.superscript = true;
      context.raised.push(run);
    } else run.text = raisedText(run.text, before);
  } else if (look.lowered || moved) run.text = loweredText(run.text);
}

/** After a superscript number and a slash: the denominator of a fraction. */
function isUnderStroke(runs: readonly SourceRun[]): boolean {
  const [above, stroke] = [runs.at(-2), runs.at(-1)];
  return (
    /^[/⁄∕]$/.test(stroke?.text ?? '') &&
    (above?.superscript === true || /[⁰¹²³⁴-⁹]$/u.test(above?.text ?? ''))
  );
}

/** Ruby text: the pronunciation written above a word. */
function readRuby(piece: XmlElement, _look: RunStyle, state: State): void {
  const part = (name: string): void => {
    for (const inner of childrenOf(piece, name)) walk(inner, state);
  };
  part('w:rubyBase');
  addText(' (', state.base, state);
  part('w:rt');
  addText(')', state.base, state);
}

/** Alternatives within a run. */
function readAlternative(piece: XmlElement, look: RunStyle, state: State): void {
  for (const inner of childrenOf(alternative(piece))) readPiece(inner, look, state);
}

function readBreak(piece: XmlElement, look: RunStyle, state: State): void {
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
  if (kind === 'begin') {
    if (state.code === 0) state.instruction = '';
    state.code += 1;
  } else if (kind === 'separate') {
    state.code = Math.max(0, state.code - 1);
    state.results.push({ code: state.code === 0 ? state.instruction : '', from: state.runs.length });
  } else if (kind === 'end' && state.code > 0) {
    state.code -= 1;
    if (state.code === 0) addText(equationText(state.instruction) ?? '', state.base, state);
  } else if (kind === 'end') endResult(state);
}

/** Word redraws an equation's result, so the stored one may be empty. */
function endResult(state: State): void {
  const result = state.results.pop();
  const shown = state.runs.slice(result?.from).some(({ text }) => text.trim() !== '');
  if (result && !shown) addText(equationText(result.code) ?? '', state.base, state);
}

function readReference(piece: XmlElement, state: State): void {
  const { context } = state;
  const kind = piece.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
  const id = piece.attributes['w:id'] ?? '';
  const number = context.notes.filter((note) => note.kind === kind).length + 1;
  const mark = kind === 'footnote' ? String(number) : roman(number).toLowerCase();
  const run: SourceRun = { text: mark, superscript: true, cites: true };
  context.notes.push({ kind, id, mark, run, page: context.page, paragraph: context.paragraph });
  state.runs.push(run);
}

function readDrawing(piece: XmlElement, state: State): void {
  const alt = [...below(piece, 'wp:docPr')][0]?.attributes.descr;
  for (const shown of contentOf(piece, ({ name }) => DRAWN.has(name))) {
    const { name, attributes } = shown;
    if (name === 'a:blip') addPicture(attributes['r:embed'], alt, state);
    else if (name === 'v:imagedata') addPicture(attributes['r:id'], attributes['o:title'], state);
    else if (name === 'w:txbxContent') state.boxes.push(shown);
    else if (name === 'c:chart' || name === 'dgm:relIds')
      state.embedded.push(attributes['r:id'] ?? attributes['r:dm'] ?? '');
    else state.boxes.push(boxOf(name === 'v:textpath' ? (attributes.string ?? '') : drawnText(shown)));
  }
}

/** What a drawing may contain: pictures, text boxes, charts, diagrams, text in WordArt or a canvas. */
const DRAWN = new Set('a:blip v:imagedata w:txbxContent c:chart dgm:relIds v:textpath a:p'.split(' '));

const drawnText = (paragraph: XmlElement): string => [...below(paragraph, 'a:t')].map(ownText).join('');

/** A box with one paragraph of plain text. */
const boxOf = (text: string): XmlElement => {
  const within = (name: string, inner: XmlElement | string): XmlElement => ({
    name,
    attributes: {},
    children: [inner],
  });
  return within('w:txbxContent', within('w:p', within('w:r', within('w:t', text))));
};

function addPicture(id: string | undefined, alt: string | undefined, state: State): void {
  if (id) state.pictures.push({ id, ...(alt ? { alt } : {}) });
}
