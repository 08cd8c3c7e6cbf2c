// Bytes of a saved web page → its article without the site around it; what is left out is listed.
import { diagnostic, type Result } from '../../diagnostics/diagnostic.js';
import type { Dropped, SourceBlock, SourceDocument } from '../model.js';
import { convertText } from '../text/convert.js';
import { decodeText } from '../text/encoding.js';
import { isArchive, pageOf } from './html/archive.js';
import { findArticle } from './html/article.js';
import { readBlocks } from './html/blocks.js';
import { dateLine, isSiteLine } from './html/boilerplate.js';
import { HtmlDepthError, type HtmlElement } from './html/dom.js';
import { withLatinLetters } from './html/entities.js';
import { textOf } from './lines/line.js';
import { normaliseBlocks, normaliseRuns } from './lines/normalise-runs.js';
import { rejoin } from './lines/rejoin.js';

export async function readHtml(bytes: Uint8Array, file: string): Promise<Result<SourceDocument>> {
  try {
    return { value: await read(isArchive(bytes) ? (pageOf(bytes) ?? bytes) : bytes), diagnostics: [] };
  } catch (error) {
    if (!(error instanceof HtmlDepthError)) throw error;
    return { diagnostics: [diagnostic('import/read-too-deep', { format: 'HTML' }, { file })] };
  }
}

async function read(bytes: Uint8Array): Promise<SourceDocument> {
  const { text, conversions } = convertText(withLatinLetters(textOfPage(bytes)));
  const { body, article, title, notes, heading, isSite, unseen } = await findArticle(text);
  const found = [...(heading ? headingBlocks(heading) : []), ...readBlocks(article)];
  const settled = normaliseBlocks(found);
  const own = notes.map((note) => ({ note, ...normaliseRuns(note.runs, note.origin) }));
  const { kept, site } = withoutSite(settled.value, isSite);
  const blocks = rejoin(kept);
  return {
    kind: 'html',
    ...(title ? { title } : {}),
    blocks,
    notes: own.map(({ note, value }) => ({ ...note, runs: value })),
    dropped: [
      ...settled.dropped,
      ...own.flatMap(({ dropped }) => dropped),
      ...site,
      ...around(body, article, [...blocks, ...found]),
      ...unseen,
    ],
    conversions,
  };
}

function headingBlocks(heading: HtmlElement): SourceBlock[] {
  return readBlocks(heading).map((block) =>
    block.kind === 'paragraph' ? { ...block, style: 'h1', level: 1 } : block,
  );
}

/** Decodes the page by its stated charset if known, unless it is valid UTF-8. */
function textOfPage(bytes: Uint8Array): string {
  const decoded = decodeText(bytes);
  if (decoded.encoding.startsWith('utf')) return decoded.text;
  const head = Buffer.from(bytes.subarray(0, 4000)).toString('latin1');
  const stated = /charset=["']?([\w-]{2,20})/i.exec(head)?.[1]?.toLowerCase();
  if (!stated || decoded.encoding === 'latin1' || !/^(?:windows|iso)-/.test(stated)) return decoded.text;
  try {
    return new TextDecoder(stated).decode(bytes);
  } catch {
    return decoded.text;
  }
}

/** Minimum characters of a paragraph of the article's own text. */
const RUNNING = 100;

/** Removes lines that belong to the site: share buttons, publication dates and the like. */
function withoutSite(
  blocks: readonly SourceBlock[],
  isSite: boolean,
): { kept: SourceBlock[]; site: Dropped[] } {
  const site: Dropped[] = [];
  const lines = blocks.map((block) => (block.kind === 'paragraph' ? textOf(block.runs).trim() : ''));
  const [first, last] = [
    lines.findIndex((line) => line.length >= RUNNING),
    lines.findLastIndex((line) => line.length >= RUNNING),
  ];
  const isDate = (index: number): boolean => {
    const date = isSite ? dateLine(lines[index] ?? '') : undefined;
    const above = blocks[index - 1];
    const answers = above?.kind === 'paragraph' && /^h[2-6]$/.test(above.style ?? '');
    return (date !== undefined && index < first && !answers) || (date === 'moment' && index > last);
  };
  const kept = blocks.filter((block, index) => {
    const text = lines[index] ?? '';
    if (!isSiteLine(text, isSite) && !isDate(index)) return true;
    site.push({ text, why: 'furniture', origin: block.origin });
    return false;
  });
  return { kept, site };
}

/** Text of the page outside the article. */
function around(body: HtmlElement, article: HtmlElement, blocks: readonly SourceBlock[]): Dropped[] {
  if (body === article) return [];
  const kept = new Set(
    blocks.flatMap((block) => (block.kind === 'paragraph' ? [squeezed(textOf(block.runs))] : [])),
  );
  for (const block of blocks) {
    if (block.kind === 'table') for (const cell of block.rows.flat()) kept.add(squeezed(textOf(cell.runs)));
  }
  return readBlocks(body).flatMap((block): Dropped[] => {
    const text = block.kind === 'paragraph' ? squeezed(textOf(block.runs)) : '';
    return text === '' || kept.has(text) ? [] : [{ text, why: 'furniture', origin: block.origin }];
  });
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
