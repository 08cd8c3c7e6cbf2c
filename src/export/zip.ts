// A ZIP package (DOCX, PPTX, pictures) → the same package byte for byte on every run: fixed dates and order.
import JSZip from 'jszip';

/** ZIP has no dates before 1980; the moment itself says nothing about the content. */
export const FIXED_DATE = new Date(Date.UTC(2000, 0, 1));

/** Reads a package, lets `edit` change XML parts by name, and writes it with fixed dates, in the order of its names. */
export async function rewriteZip(
  data: Uint8Array,
  edit: (name: string, text: string) => string,
): Promise<Uint8Array> {
  const from = await JSZip.loadAsync(data);
  const parts: [string, string | Uint8Array][] = [];
  for (const [name, entry] of Object.entries(from.files)) {
    if (entry.dir) continue;
    const isXml = /\.(xml|rels)$/.test(name);
    parts.push([name, isXml ? edit(name, await entry.async('string')) : await entry.async('uint8array')]);
  }
  return writeZip(parts);
}

/** Parts that are compressed in themselves. */
const PACKED = /\.(?:png|jpe?g|xlsx)$/;

/** `[Content_Types].xml` first, as Office expects, then the parts by name. */
export async function writeZip(parts: Iterable<readonly [string, string | Uint8Array]>): Promise<Uint8Array> {
  const zip = new JSZip();
  const rank = (name: string): number => (name === '[Content_Types].xml' ? 0 : 1);
  const sorted = [...parts].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  for (const [name, content] of sorted) {
    const compression = PACKED.test(name) ? 'STORE' : 'DEFLATE';
    zip.file(name, content, { date: FIXED_DATE, createFolders: false, compression });
  }
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 6 } });
}
