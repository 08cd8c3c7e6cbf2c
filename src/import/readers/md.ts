// Bytes of a Markdown file → its document. Some Markdown syntax is ignored where an outline means plain text:
// indented lines are not code, a rule below a line does not make it a heading, numbers stay as typed.
import { type Diagnostic, diagnostic, type Result } from '../../diagnostics/diagnostic.js';
import { own } from '../../platform/own.js';
import type {
  Dropped,
  SourceBlock,
  SourceDocument,
  SourceNote,
  SourceParagraph,
  SourceTable,
} from '../model.js';
import { convertText } from '../text/convert.js';
import { decodeText } from '../text/encoding.js';
import { HtmlDepthError } from './html/dom.js';
import { fragmentReader, type ReadFragment } from './html/fragment.js';
import { splitBreaks } from './lines/breaks.js';
import { isCapitals, textOf } from './lines/line.js';
import { normaliseBlocks, normaliseRuns } from './lines/normalise-runs.js';
import { rejoin } from './lines/rejoin.js';
import { type FrontMatter, takeFrontMatter } from './md/front-matter.js';
import { inlineRuns, type MarkdownToken } from './md/inline.js';
import { withoutLatex } from './md/latex.js';
import { countUp } from './md/lists.js';
import { takeNotes } from './md/notes.js';
import { loneStrike, multiplication, scripts } from './md/scripts.js';
import { yearsAsText, yearsAsWritten } from './md/years.js';
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
  readFragment?: ReadFragment;
  table?: SourceTable;
  isNote(mark: string): boolean;
}

/** Maximum nesting of lists and quotations; a list and its item count as two. */
const DEEPEST = 200;

export async function readMd(bytes: Uint8Array, file: string): Promise<Result<SourceDocument>> {
  try {
    return await read(bytes, file);
  } catch (error) {
    if (!(error instanceof HtmlDepthError)) throw error;
    return tooDeep(file);
  }
}

const tooDeep = (file: string): { diagnostics: Diagnostic[] } => ({
  diagnostics: [diagnostic('import/read-too-deep', { format: 'Markdown' }, { file })],
});

async function read(bytes: Uint8Array, file: string): Promise<Result<SourceDocument>> {
  const { text: raw, encoding } = decodeText(bytes);
  const { text, conversions } = convertText(raw);
  if (encoding !== 'utf-8' && encoding !== 'latin1') conversions.push({ what: 'encoding', count: 1 });
  const front = takeFrontMatter(text.replace(/\r\n?/g, '\n').split('\n'));
  const { lines, notes } = takeNotes(front.lines);
  const parser = await makeParser();
  const marks = new Set(notes.map((note) => note.mark));
  const tokens = parser.parse(withoutLatex(yearsAsText(lines).join('\n')), {});
  if (tokens.some(({ level }) => level >= DEEPEST - 1)) return tooDeep(file);
  countUp(tokens);
  const state: State = { blocks: [], dropped: [], lists: [], quotes: 0, isNote: (mark) => marks.has(mark) };
  if (tokens.some(({ type }) => type === 'html_block')) state.readFragment = await fragmentReader();
  for (const token of tokens) takeToken(token, state);
  const settled = normaliseBlocks([...titleBlock(front, state.blocks), ...state.blocks]);
  const read = notes.map((note) => {
    const runs = inlineRuns(parser.parseInline(note.text, {})[0]?.children ?? [], state.isNote);
    return { mark: note.mark, origin: { line: note.line }, ...normaliseRuns(runs, { line: note.line }) };
  });
  const value: SourceDocument = {
    kind: 'md',
    ...(front.title ? { title: front.title } : {}),
    blocks: rejoin(settled.value),
    notes: read.map(({ mark, origin, value: runs }): SourceNote => ({ mark, runs, origin })),
    dropped: [
      ...(front.head ? [{ text: front.head, why: 'front-matter' as const, origin: { line: 1 } }] : []),
      ...state.dropped,
      ...settled.dropped,
      ...read.flatMap(({ dropped }) => dropped),
    ],
    conversions,
  };
  return { value, diagnostics: encodingDiagnostics(encoding, file) };
}

async function makeParser() {
  const { default: MarkdownIt } = await import('markdown-it');
  const parser = new MarkdownIt({ html: true, linkify: false }).disable(['code', 'lheading', 'reference']);
  // Without this, markdown-it would drop more deeply nested content.
  parser.set({ maxNesting: DEEPEST });
  parser.inline.ruler.before('emphasis', 'multiplication', multiplication);
  parser.inline.ruler.before('strikethrough', 'scripts', scripts);
  parser.inline.ruler.before('strikethrough', 'lone-strike', loneStrike);
  return parser;
}

/**
 * The title from the front matter, unless the text starts with it or has exactly one top heading. If there are
 * several top headings, each is a section's.
 */
function titleBlock({ title }: FrontMatter, blocks: readonly SourceBlock[]): SourceBlock[] {
  const heads = blocks.filter((block) => block.kind === 'paragraph' && block.style === 'h1');
  if (!title || heads.length === 1) return [];
  const [first] = blocks;
  const opens =
    first?.kind === 'paragraph' &&
    (heads.length === 0 ? isCapitals(textOf(first.runs)) : mentions(title, first));
  if (opens) return [];
  return [{ kind: 'paragraph', runs: [{ text: title }], style: 'h1', level: 1, origin: { line: 1 } }];
}

function mentions(title: string, { runs }: SourceParagraph): boolean {
  const plain = (text: string): string => text.normalize('NFC').toLowerCase();
  return plain(textOf(runs)).includes(plain(title));
}

type HandleToken = (token: MarkdownToken, state: State) => void;

const HANDLERS: Record<string, HandleToken> = {
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
  html_block: takeHtml,
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
  own(HANDLERS, token.type)?.(token, state);
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

/** HTML inside Markdown, read like a web page. */
function takeHtml(token: MarkdownToken, state: State): void {
  const read = state.readFragment?.(yearsAsWritten(token.content));
  const at = origin(token);
  for (const block of read?.blocks ?? []) state.blocks.push({ ...block, origin: at });
  for (const entry of read?.dropped ?? []) state.dropped.push({ ...entry, origin: at });
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
