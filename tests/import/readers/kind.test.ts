// A file's type is decided by its content, whatever its name: it is read accordingly, or rejected with its real
// type.
import JSZip from 'jszip';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { otherEnding } from '../../../src/import/readers/kind.js';
import { readDocument } from '../../../src/import/readers/read.js';
import { makeOfficeDocx } from '../documents/docx.js';
import { sample } from '../documents/sample.js';

const bytes = (text: string): Buffer => Buffer.from(text, 'utf8');
const binary = (head: string): Buffer => Buffer.concat([Buffer.from(head, 'latin1'), Buffer.alloc(2000)]);

async function zip(...names: string[]): Promise<Uint8Array> {
  const archive = new JSZip();
  for (const name of names) archive.file(name, `<x name="${name}"/>`);
  return archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}
async function openDocument(type: string): Promise<Uint8Array> {
  const archive = new JSZip();
  archive.file('mimetype', `application/vnd.oasis.opendocument.${type}`, { compression: 'STORE' });
  archive.file('content.xml', '<x/>');
  return archive.generateAsync({ type: 'uint8array' });
}
const compound = (stream: string): Buffer =>
  Buffer.concat([
    binary('\u00d0\u00cf\x11\u00e0\u00a1\u00b1\x1a\u00e1'),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(900),
  ]);

const PAGE = '<!doctype html><html><body><h1>Đề cương</h1><p>Nội dung của trang.</p></body></html>';

/** Content types, and whether they are read. */
const READ: Record<string, () => Promise<Uint8Array>> = {
  docx: () => makeOfficeDocx(sample),
  html: async () => bytes(PAGE),
  md: async () => bytes('# Đề cương\n\n## I. Một\n\nNội dung **đậm**.\n'),
  txt: async () => bytes('ĐỀ CƯƠNG\n\nI. Một\n\nNội dung.\n'),
};

const REFUSED: Record<string, { data(): Promise<Uint8Array>; code: string; format?: string }> = {
  'OpenDocument text': { data: () => openDocument('text'), code: 'read-convert-first', format: '(.odt)' },
  'OpenDocument sheet': {
    data: () => openDocument('spreadsheet'),
    code: 'read-not-document',
    format: '(.ods)',
  },
  'OpenDocument slides': {
    data: () => openDocument('presentation'),
    code: 'read-not-document',
    format: '(.odp)',
  },
  Excel: {
    data: () => zip('[Content_Types].xml', 'xl/workbook.xml'),
    code: 'read-not-document',
    format: 'Excel',
  },
  'PowerPoint with a document in it': {
    data: () =>
      zip('[Content_Types].xml', 'ppt/presentation.xml', 'ppt/embeddings/word/a.docx', 'word/x.xml'),
    code: 'read-not-document',
    format: 'PowerPoint',
  },
  'an archive of documents': {
    data: () => zip('a/de-cuong.docx', 'anh.png'),
    code: 'read-not-document',
    format: 'ZIP',
  },
  'an empty archive': { data: () => zip(), code: 'read-not-document', format: 'ZIP' },
  EPUB: { data: () => zip('META-INF/container.xml', 'a.xhtml'), code: 'read-not-document', format: 'EPUB' },
  'old Word': { data: async () => compound('WordDocument'), code: 'read-convert-first', format: '(.doc)' },
  'old Excel': { data: async () => compound('Workbook'), code: 'read-not-document', format: '(.xls)' },
  'old PowerPoint': {
    data: async () => compound('PowerPoint Document'),
    code: 'read-not-document',
    format: '(.ppt)',
  },
  RTF: { data: async () => bytes('{\\rtf1\\ansi abc}'), code: 'read-convert-first', format: 'RTF' },
  'Word XML': {
    data: async () =>
      bytes('<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?><w:wordDocument/>'),
    code: 'read-convert-first',
    format: 'Word XML',
  },
  RAR: { data: async () => binary('Rar!\x1a\x07'), code: 'read-not-document', format: 'RAR' },
  gzip: { data: async () => binary('\x1f\u008b\x08'), code: 'read-not-document', format: 'gzip' },
  'a program': { data: async () => binary('MZ\u0090'), code: 'read-not-document', format: 'EXE' },
  'a film': { data: async () => binary('\0\0\0\x20ftypisom'), code: 'read-not-document', format: 'MP4' },
  'a photograph': {
    data: () =>
      sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
        .jpeg()
        .toBuffer(),
    code: 'read-picture',
    format: 'JPEG',
  },
  'a drawing': {
    data: async () =>
      bytes('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><text>Chữ</text></svg>'),
    code: 'read-picture',
    format: 'SVG',
  },
  'an outline': {
    data: async () => bytes('title: Bài\nsections:\n  - heading: Mục\n'),
    code: 'read-outline',
  },
};

const ENDINGS = ['docx', 'pdf', 'html', 'txt', 'md', 'doc', 'yaml', ''];

describe('a document with the wrong extension', () => {
  it.each(Object.keys(READ))('%s is read by its content, which is reported', async (kind) => {
    const data = (await READ[kind]?.()) ?? new Uint8Array();
    // Markdown is text too; without clear syntax, the name decides.
    const texts = ['txt', 'md'];
    for (const ending of ENDINGS) {
      const { value, diagnostics } = await readDocument(data, `de-cuong${ending && '.'}${ending}`);
      expect(value, ending).toBeDefined();
      if (!texts.includes(kind)) expect(value?.kind, ending).toBe(kind);
      const fits = ending === '' || ending === kind || (texts.includes(kind) && texts.includes(ending));
      const reports = diagnostics.filter(({ code }) => code === 'import/read-other-kind');
      expect(
        reports.map(({ params }) => params.ending),
        ending,
      ).toEqual(fits ? [] : [`.${ending}`]);
    }
  });

  it.each(Object.keys(REFUSED))('%s is rejected with its real type', async (what) => {
    const { data, code, format = '' } = REFUSED[what] ?? { data: async () => bytes(''), code: '' };
    for (const ending of ENDINGS) {
      const { value, diagnostics } = await readDocument(await data(), `de-cuong.${ending}`);
      expect(value).toBeUndefined();
      expect(diagnostics.map((d) => d.code)).toEqual([`import/${code}`]);
      expect(String(diagnostics[0]?.params.format ?? '')).toContain(format);
    }
  });

  it('is not misjudged if text merely begins like another file', async () => {
    for (const start of ['PK là gì', 'MZ, IDOL', 'ID3 và các', 'OTTO', 'BM 2025', 'title: bài\n\nNội dung']) {
      const { value } = await readDocument(
        bytes(`${start} của tài liệu này.\n\nI. Một\n\nNội dung.\n`),
        'a.txt',
      );
      expect(value?.kind, start).toBe('txt');
    }
  });

  it('is recognised with extensions in any case, or none', () => {
    expect(otherEnding('A.PDF', 'docx')).toBe('.pdf');
    expect(otherEnding('A.DOCX', 'docx')).toBeUndefined();
    for (const name of ['a', 'a.1', 'de-cuong.2025', 'a.final', 'a.constructor', '.pdf/a'])
      expect(otherEnding(name, 'docx'), name).toBeUndefined();
  });
});

describe('a document in place of an outline', () => {
  it.each(['%PDF-1.4\nabc', 'PK\x03\x04abc', '{\\rtf1 abc}'])('%j is recognised as one', async (head) => {
    const { decodeText } = await import('../../../src/outline/encoding.js');
    expect(decodeText(bytes(head), 'a.yaml').diagnostics).toMatchObject([{ code: 'outline/binary' }]);
  });
});
