// Bytes of a saved web page → the article in it, without the site around it; what is left out is listed.
import { diagnostic, type Result } from '../../diagnostics/diagnostic.js';
import type { Dropped, SourceBlock, SourceDocument } from '../model.js';
import { convertText } from '../text/convert.js';
import { decodeText } from '../text/encoding.js';
import { findArticle } from './html/article.js';
import { readBlocks } from './html/blocks.js';
import { HtmlDepthError, type HtmlElement } from './html/dom.js';
import { withLatinLetters } from './html/entities.js';
import { isSiteLine } from './html/furniture.js';
import { textOf } from './lines/line.js';
import { rejoin } from './lines/rejoin.js';

export async function readHtml(bytes: Uint8Array, file: string): Promise<Result<SourceDocument>> {
  try {
    return { value: await read(bytes), diagnostics: [] };
  } catch (error) {
    if (!(error instanceof HtmlDepthError)) throw error;
    return { diagnostics: [diagnostic('import/read-too-deep', { format: 'HTML' }, { file })] };
  }
}

async function read(bytes: Uint8Array): Promise<SourceDocument> {
  const { text, conversions } = convertText(withLatinLetters(textOfPage(bytes)));
  const { body, article, title, notes, heading } = await findArticle(text);
  const found = [...(heading ? headingBlocks(heading) : []), ...readBlocks(article)];
  const { kept, site } = withoutSite(found);
  const blocks = rejoin(kept);
  return {
    kind: 'html',
    ...(title ? { title } : {}),
    blocks,
    notes,
    dropped: [...site, ...around(body, article, [...blocks, ...found])],
    conversions,
  };
}

function headingBlocks(heading: HtmlElement): SourceBlock[] {
  return readBlocks(heading).map((block) =>
    block.kind === 'paragraph' ? { ...block, style: 'h1', level: 1 } : block,
  );
}

/** The text by its own charset where it states one that is known, unless it is valid UTF-8. */
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

/** Share buttons, dates of the site and the like that stand inside the article as lines of their own. */
function withoutSite(blocks: readonly SourceBlock[]): { kept: SourceBlock[]; site: Dropped[] } {
  const site: Dropped[] = [];
  const kept = blocks.filter((block) => {
    const text = block.kind === 'paragraph' ? textOf(block.runs).trim() : '';
    if (!isSiteLine(text)) return true;
    site.push({ text, why: 'furniture', origin: block.origin });
    return false;
  });
  return { kept, site };
}

/** Lines of the whole page that are not in the article. */
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
