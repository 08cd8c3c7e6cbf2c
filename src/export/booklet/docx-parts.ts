// A Word document of the library → the parts of its package, not yet zipped, with fixed dates.
import { type Document, Packer } from 'docx';
import { FIXED_DATE } from '../zip.js';

/**
 * The parts as the library writes them, before it packs them: that it would do in one stretch that keeps the thread busy
 * for longer than writing them takes, where ours is done on other threads and stops when told.
 */
export function partsOf(document: Document): [string, string | Uint8Array][] {
  const date = FIXED_DATE.toISOString().replace('.000', '');
  // biome-ignore lint/complexity/useLiteralKeys: private in its types alone; the tests of the file would see it go.
  const parts: ReadonlyMap<string, string | Uint8Array> = Packer['compiler'].compile(document);
  return [...parts].map(([path, data]) => {
    const dated = path === 'docProps/core.xml' && typeof data === 'string';
    return [path, dated ? data.replace(/(<dcterms:\w+[^>]*>)[^<]*/g, `$1${date}`) : data];
  });
}
