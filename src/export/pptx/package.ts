// Parts with types and relationships → the files of an Open Packaging Conventions package (ECMA-376, part 2).
import { posix } from 'node:path';
import { document, el } from './xml.js';

export interface Relationship {
  id: string;
  /** Last segment of the relationship type URI, or the whole URI. */
  type: string;
  /** A part's path ("ppt/slides/slide1.xml"), or a URL if `external`. */
  target: string;
  external?: true;
}

export interface PackagePart {
  /** Without a leading slash. */
  path: string;
  type: string;
  /** A promise for bytes still being made. */
  data: string | Uint8Array | Promise<Uint8Array>;
  relationships?: Relationship[];
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/';

/** Content types by extension; all other parts are listed individually. */
const DEFAULTS: Record<string, string> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
  jpeg: 'image/jpeg',
  svg: 'image/svg+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const PML = 'application/vnd.openxmlformats-officedocument.presentationml.';
export const TYPES = {
  presentation: `${PML}presentation.main+xml`,
  master: `${PML}slideMaster+xml`,
  layout: `${PML}slideLayout+xml`,
  slide: `${PML}slide+xml`,
  notesMaster: `${PML}notesMaster+xml`,
  notes: `${PML}notesSlide+xml`,
  presProps: `${PML}presProps+xml`,
  viewProps: `${PML}viewProps+xml`,
  tableStyles: `${PML}tableStyles+xml`,
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
  app: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
} as const;

export const extensionOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);
export const mediaType = (extension: string): string => DEFAULTS[extension] ?? '';

/**
 * All files of the package by name.
 * @param root relationships of the package itself
 */
export function packageFiles(
  parts: readonly PackagePart[],
  root: readonly Relationship[],
): [string, PackagePart['data']][] {
  const files: [string, PackagePart['data']][] = [
    ['[Content_Types].xml', document(contentTypes(parts))],
    ['_rels/.rels', relationshipsXml(root, '')],
  ];
  for (const part of parts) {
    files.push([part.path, part.data]);
    if (part.relationships?.length)
      files.push([relationshipsPath(part.path), relationshipsXml(part.relationships, part.path)]);
  }
  return files;
}

export const relationshipsPath = (path: string): string =>
  `${posix.dirname(path)}/_rels/${posix.basename(path)}.rels`;

function contentTypes(parts: readonly PackagePart[]): string {
  const used = new Set(['rels', 'xml', ...parts.map(({ path }) => extensionOf(path))]);
  const defaults = [...used]
    .sort()
    .map((extension) => el('Default', { Extension: extension, ContentType: mediaType(extension) }));
  const overrides = parts
    .filter(({ path, type }) => mediaType(extensionOf(path)) !== type)
    .map(({ path, type }) => el('Override', { PartName: `/${path}`, ContentType: type }));
  return el('Types', { xmlns: `${PACKAGE}content-types` }, defaults, overrides);
}

function relationshipsXml(list: readonly Relationship[], from: string): string {
  const lines = list.map(({ id, type, target, external }) =>
    el('Relationship', {
      Id: id,
      Type: type.startsWith('http') ? type : OFFICE + type,
      Target: external || from === '' ? target : posix.relative(posix.dirname(from), target),
      TargetMode: external && 'External',
    }),
  );
  return document(el('Relationships', { xmlns: `${PACKAGE}relationships` }, lines));
}
