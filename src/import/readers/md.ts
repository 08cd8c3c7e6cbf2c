// Bytes of a Markdown file → its document. Markdown's own reading is taken back where an outline means plain text:
// indented lines are no code, a rule under a line makes no heading of it, numbers stay as typed.
import { diagnostic, type Result } from '../../diagnostics/diagnostic.js';
import type { Dropped, SourceBlock, SourceDocument, SourceNote, SourceTable } from '../model.js';
import { convertText } from '../text/convert.js';
import { decodeText } from '../text/encoding.js';
import { splitBreaks } from './lines/breaks.js';
import { rejoin } from './lines/rejoin.js';
import { inlineRuns, type MarkdownToken } from './md/inline.js';
import { takeNotes } from './md/notes.js';
import { encodingDiagnostics } from './txt.js';

interface State {
  blocks: SourceBlock[];
  dropped: Dropped[];
  /** Open lists, outermost first. */
  lists: ('ordered' | 'unordered')[];
  /** Number or bullet of the list item whose first paragraph is still to come. */
  marker?: string;
  heading?: number;
  quotes: number;
  table?: SourceTable;
  isNote(mark: string): boolean;
}

/** Levels of lists and quotations; a list and its item are two. */
const DEEPEST = 200;

export async function readMd(bytes: Uint8Array, file: string): Promise<Result<SourceDocument>> {
  const { default: MarkdownIt } = await import('markdown-it');
  const { text: raw, encoding } = decodeText(bytes);
  const { text, conversions } = convertText(raw);
  if (encoding !== 'utf-8' && encoding !== 'latin1') conversions.push({ what: 'encoding', count: 1 });
  const { lines, notes } = takeNotes(text.replace(/\r\n?/g, '\n').split('\n'));
  const parser = new MarkdownIt({ html: true, linkify: false }).disable(['code', 'lheading', 'reference']);
  // What is nested deeper than this, markdown-it leaves out.
  parser.set({ maxNesting: DEEPEST });
  const marks = new Set(notes.map((note) => note.mark));
  const state: State = { blocks: [], dropped: [], lists: [], quotes: 0, isNote: (mark) => marks.has(mark) };
  const tokens = parser.parse(lines.join('\n'), {});
  if (tokens.some(({ level }) => level >= DEEPEST - 1))
    return { diagnostics: [diagnostic('import/read-too-deep', { format: 'Markdown' }, { file })] };
  for (const token of tokens) takeToken(token, state);
  const inline = (note: { mark: string; text: string; line: number }): SourceNote => ({
    mark: note.mark,
    runs: inlineRuns(parser.parseInline(note.text, {})[0]?.children ?? [], state.isNote),
    origin: { line: note.line },
  });
  const value: SourceDocument = {
    kind: 'md',
    blocks: rejoin(state.blocks),
    notes: notes.map(inline),
    dropped: state.dropped,
    conversions,
  };
  return { value, diagnostics: encodingDiagnostics(encoding, file) };
}

type Take = (token: MarkdownToken, state: State) => void;

const TAKES: Record<string, Take> = {
  heading_open: (token, state) => {
    state.heading = Number(token.tag.slice(1));
  },
  heading_close: (_token, state) => {
    state.heading = undefined;
  },
  ordered_list_open: (_token, state) => state.lists.push('ordered'),
  bullet_list_open: (_token, state) => state.lists.push('unordered'),
  ordered_list_close: (_token, state) => state.lists.pop(),
  bullet_list_close: (_token, state) => state.lists.pop(),
  list_item_open: (token, state) => {
    state.marker = `${token.info}${token.markup}`;
  },
  blockquote_open: (_token, state) => {
    state.quotes += 1;
  },
  blockquote_close: (_token, state) => {
    state.quotes -= 1;
  },
  hr: (token, state) => state.dropped.push({ text: token.markup, why: 'rule', origin: origin(token) }),
  fence: (token, state) => takePlain(token, token.content, state),
  html_block: (token, state) => takePlain(token, token.content.replace(/<[^<>]{0,2000}>/g, ' '), state),
  table_open: (token, state) => {
    state.table = { kind: 'table', header: true, rows: [], origin: origin(token) };
  },
  tr_open: (_token, state) => state.table?.rows.push([]),
  table_close: (_token, state) => {
    if (state.table) state.blocks.push(state.table);
    state.table = undefined;
  },
  inline: takeInline,
};

function takeToken(token: MarkdownToken, state: State): void {
  TAKES[token.type]?.(token, state);
}

function origin(token: MarkdownToken): { line?: number } {
  return token.map ? { line: token.map[0] + 1 } : {};
}

function takePlain(token: MarkdownToken, text: string, state: State): void {
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const at = origin(token).line;
    state.blocks.push({ kind: 'paragraph', runs: [{ text: line }], origin: at ? { line: at + index } : {} });
  }
}

function takeInline(token: MarkdownToken, state: State): void {
  const runs = inlineRuns(token.children ?? [], state.isNote);
  if (state.table) {
    state.table.rows.at(-1)?.push({ runs });
    return;
  }
  const list = state.lists.at(-1);
  const { marker } = state;
  state.marker = undefined;
  state.blocks.push(
    ...splitBreaks({
      kind: 'paragraph',
      runs,
      ...(state.quotes > 0 ? { style: 'blockquote' } : {}),
      ...(list ? { style: 'li', level: state.lists.length } : {}),
      ...(list && marker ? { list, marker } : {}),
      ...(state.heading ? { style: `h${state.heading}`, level: state.heading } : {}),
      origin: origin(token),
      lines: token.map ? token.map[1] - token.map[0] : 1,
    }),
  );
}
