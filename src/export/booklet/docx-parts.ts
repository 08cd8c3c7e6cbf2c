// A document of the docx library → the parts of its package, unzipped, with fixed dates.
import { type Document, Packer } from 'docx';
import { FIXED_DATE } from '../zip.js';

/**
 * Takes the parts before the library zips them. Its zipping blocks the thread for longer than building the document
 * does; writeZip compresses on other threads and can be aborted.
 */
export function partsOf(document: Document): [string, string | Uint8Array][] {
  const date = FIXED_DATE.toISOString().replace('.000', '');
  // biome-ignore lint/complexity/useLiteralKeys: private in its types only; the DOCX tests fail if it disappears.
  const parts: ReadonlyMap<string, string | Uint8Array> = Packer['compiler'].compile(document);
  return [...parts].map(([path, data]) => {
    const dated = path === 'docProps/core.xml' && typeof data === 'string';
    return [path, dated ? data.replace(/(<dcterms:\w+[^>]*>)[^<]*/g, `$1${date}`) : data];
  });
}
