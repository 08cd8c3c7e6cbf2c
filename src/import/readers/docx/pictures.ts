// The pictures a DOCX's main part refers to → their bytes by relationship id. Linked pictures are not opened.
import { type Diagnostic, diagnostic } from '../../../diagnostics/diagnostic.js';
import type { SourceImage } from '../../model.js';
import { pictureType } from '../picture-type.js';
import { type DocxRelationship, type Package, PackageError } from './package.js';

const MOST_PICTURES = 500;

export interface Pictures {
  pictures: Map<string, Pick<SourceImage, 'data' | 'type'>>;
  diagnostics: Diagnostic[];
}

export async function readPictures(
  parts: Package,
  relationships: ReadonlyMap<string, DocxRelationship>,
  file: string,
): Promise<Pictures> {
  const pictures: Pictures['pictures'] = new Map();
  const diagnostics: Diagnostic[] = [];
  const skip = (name: string, reason: string): void => {
    diagnostics.push(diagnostic('import/read-image-skipped', { name, reason }, { file }));
  };
  for (const [id, { type, target, external }] of relationships) {
    if (type !== 'image' || external) continue;
    const name = target.split('/').at(-1) ?? target;
    if (pictures.size >= MOST_PICTURES) skip(name, `> ${MOST_PICTURES}`);
    else {
      const data = await bytesOf(parts, target);
      const kind = typeof data === 'string' ? undefined : pictureType(data);
      if (typeof data === 'string') skip(name, data);
      else if (!kind) skip(name, name.split('.').at(-1) ?? '');
      else pictures.set(id, { data, type: kind });
    }
  }
  return { pictures, diagnostics };
}

/** The bytes, or the reason there are none; a damaged picture does not affect the text. */
async function bytesOf(parts: Package, target: string): Promise<Uint8Array | string> {
  try {
    return (await parts.bytes(target)) ?? '404';
  } catch (error) {
    if (error instanceof PackageError && error.why === 'damaged') return 'ZIP';
    throw error;
  }
}
