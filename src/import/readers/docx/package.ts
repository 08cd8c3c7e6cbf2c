// Bytes of a DOCX → its parts, unpacked one at a time within limits, and the relationships between them.
import type JSZip from 'jszip';
import { childrenOf, parseXml, type XmlElement } from './xml.js';

export class PackageError extends Error {
  override name = 'PackageError';
  constructor(readonly why: 'damaged' | 'unpacks-too-large' | 'too-many-parts') {
    super(why);
  }
}

/** Maximum unpacked bytes of one part, and of all parts read. */
export const LARGEST_PART = 64 * 2 ** 20;
const LARGEST_SUM = 256 * 2 ** 20;
const MOST_PARTS = 10_000;

export interface DocxRelationship {
  type: string;
  /** Path of the part inside the package; for an external one, the target as stated. */
  target: string;
  external: boolean;
}

export class Package {
  private unpacked = 0;
  private constructor(private readonly zip: JSZip) {}

  /** @throws PackageError if the archive is damaged or has too many parts */
  static async open(bytes: Uint8Array): Promise<Package> {
    const { default: Zip } = await import('jszip');
    const zip = await Zip.loadAsync(bytes).catch(() => {
      throw new PackageError('damaged');
    });
    if (Object.keys(zip.files).length > MOST_PARTS) throw new PackageError('too-many-parts');
    return new Package(zip);
  }

  /** @throws PackageError if the part is damaged or unpacks beyond the limits */
  async bytes(path: string): Promise<Uint8Array | undefined> {
    const file = this.zip.file(path);
    if (!file) return undefined;
    const chunks = await inflate(file, Math.min(LARGEST_PART, LARGEST_SUM - this.unpacked));
    this.unpacked += chunks.length;
    return chunks;
  }

  /** @throws PackageError, XmlError */
  async xml(path: string): Promise<XmlElement | undefined> {
    const bytes = await this.bytes(path);
    if (!bytes) return undefined;
    const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    const encoding = utf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
    return parseXml(new TextDecoder(encoding).decode(bytes));
  }

  /** A part's relationships by id. */
  async relationships(path: string): Promise<Map<string, DocxRelationship>> {
    const slash = path.lastIndexOf('/') + 1;
    const folder = path.slice(0, slash);
    const rels = await this.xml(`${folder}_rels/${path.slice(slash)}.rels`);
    return new Map(
      childrenOf(rels).map(({ attributes }) => [
        attributes.Id ?? '',
        {
          type: (attributes.Type ?? '').split('/').at(-1) ?? '',
          target: resolvePath(folder, attributes.Target ?? ''),
          external: attributes.TargetMode === 'External',
        },
      ]),
    );
  }
}

function resolvePath(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

/** Counts bytes while unpacking, so that a small archive cannot exhaust memory. */
function inflate(file: JSZip.JSZipObject, limit: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let length = 0;
    const stream = file.nodeStream('nodebuffer');
    stream
      .on('data', (chunk: Buffer) => {
        length += chunk.length;
        if (length > limit) {
          stream.pause();
          reject(new PackageError('unpacks-too-large'));
        } else chunks.push(chunk);
      })
      .on('error', () => reject(new PackageError('damaged')))
      .on('end', () => resolve(Buffer.concat(chunks, length)))
      .resume();
  });
}
