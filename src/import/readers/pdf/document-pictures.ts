// Inserts the pictures of a PDF between the blocks read from it.
import { abortable, yieldToEvents } from '../../../platform/abort.js';
import type { SourceBlock, SourceImage } from '../../model.js';
import { LARGEST_PICTURE, openPdf } from './open.js';
import type { PagePicture } from './pictures.js';

export interface DocumentPictures {
  pictures: (PagePicture & { page: number })[];
  /** Number of skipped pictures by page. */
  skipped: Map<number, number>;
}

/** Limits of decoding, in seconds and pictures. Pages not reached are reported. */
const MAX_SECONDS = 8;
const MAX_PICTURES = 200;

const DICTIONARY = /<<(?=[^>]{0,600}\/Subtype\s*\/Image)[^>]{0,600}/g;

/** pdf.js silently skips oversized pictures, so they are found by their dictionaries, which are never compressed. */
export function pictureSizes(file: string): { some: boolean; tooLarge: number } {
  const areas = Array.from(file.matchAll(DICTIONARY), ([dictionary]) => {
    const side = (name: string): number =>
      Number(new RegExp(`/${name}\\s+(\\d{1,7})`).exec(dictionary)?.[1] ?? 0);
    return side('Width') * side('Height');
  });
  return {
    some: /\/Subtype\s*\/Image/.test(file),
    tooLarge: areas.filter((area) => area > LARGEST_PICTURE).length,
  };
}

/** `pages`: the pages with text. Those without are scans, which are not read as pictures. */
export async function readPictures(
  bytes: Uint8Array,
  pages: readonly number[],
  signal?: AbortSignal,
): Promise<DocumentPictures> {
  const shown: DocumentPictures = { pictures: [], skipped: new Map() };
  const pdf = await openPdf(bytes, true).catch(() => undefined);
  const start = performance.now();
  try {
    for (const page of pages) {
      await yieldToEvents(signal);
      const late = performance.now() - start > MAX_SECONDS * 1000 || shown.pictures.length >= MAX_PICTURES;
      const decoding = late ? undefined : pdf?.pictures(page).catch(() => undefined);
      const found = decoding && (await abortable(decoding, signal));
      if (!found) shown.skipped.set(page, 1);
      else if (found.skipped > 0) shown.skipped.set(page, found.skipped);
      for (const picture of found?.pictures ?? []) shown.pictures.push({ ...picture, page });
    }
  } finally {
    await pdf?.close();
  }
  return shown;
}

export function withPictures(
  blocks: readonly SourceBlock[],
  pictures: DocumentPictures['pictures'],
  heightOf: (page: number, line: number) => number | undefined,
): SourceBlock[] {
  const out: SourceBlock[] = [];
  const sorted = [...pictures].sort((a, b) => a.page - b.page || a.y - b.y);
  let at = 0;
  const take = (page: number, y: number): void => {
    while (at < sorted.length && isAbove(sorted[at], page, y)) {
      const picture = sorted[at++];
      if (picture) out.push(imageOf(picture));
    }
  };
  for (const block of blocks) {
    const { page = 0, line = 0 } = block.origin;
    take(page, heightOf(page, line) ?? 0);
    out.push(block);
  }
  take(Number.POSITIVE_INFINITY, 0);
  return out;
}

const isAbove = (picture: { page: number; y: number } | undefined, page: number, y: number): boolean =>
  picture !== undefined && (picture.page < page || (picture.page === page && picture.y < y));

const imageOf = ({ data, type, page }: DocumentPictures['pictures'][number]): SourceImage => ({
  kind: 'image',
  data,
  type,
  origin: { page },
});
