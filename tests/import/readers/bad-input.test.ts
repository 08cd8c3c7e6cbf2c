// Damaged, hostile and foreign files: each ends quickly with an error that says what to do.
import { PDFDocument } from '@cantoo/pdf-lib';
import JSZip from 'jszip';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/import/readers/read.js';
import { makeOfficeDocx } from '../documents/docx.js';
import { sample } from '../documents/sample.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function errors(data: Uint8Array, name: string): Promise<string[]> {
  const { value, diagnostics } = await readDocument(data, name);
  expect(value).toBeUndefined();
  return diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);
}

async function zip(files: Record<string, string>): Promise<Uint8Array> {
  const archive = new JSZip();
  for (const [path, text] of Object.entries(files)) archive.file(path, text);
  return archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

const RELS = `<Relationships xmlns="r"><Relationship Id="rId1" Type="x/officeDocument" Target="word/document.xml"/></Relationships>`;
const docx = (document: string, more: Record<string, string> = {}): Promise<Uint8Array> =>
  zip({ '_rels/.rels': RELS, 'word/document.xml': document, ...more });
const body = (inner: string): string => `<w:document><w:body>${inner}</w:body></w:document>`;

describe('a file that is no document', () => {
  it.each([
    ['empty.docx', new Uint8Array(), 'import/read-empty'],
    ['blank.txt', bytes(' \n\n '), 'import/read-empty'],
    ['junk.pdf', Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256), 'import/read-unknown-kind'],
    [
      'old.doc',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(600).fill(0)]),
      'import/read-convert-first',
    ],
    ['letter.rtf', bytes('{\\rtf1\\ansi abc}'), 'import/read-convert-first'],
  ])('%s', async (name, data, code) => {
    expect(await errors(data, name)).toEqual([code]);
  });

  it('tells how to convert an OpenDocument file', async () => {
    const odt = await zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' });
    expect(await errors(odt, 'a.docx')).toEqual(['import/read-convert-first']);
  });

  it('recognises a protected DOCX by its container', async () => {
    const envelope = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]),
      Buffer.alloc(512),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    expect(await errors(envelope, 'a.docx')).toEqual(['import/read-encrypted']);
  });
});

describe('a damaged or hostile DOCX', () => {
  it('that is cut short', async () => {
    const whole = await makeOfficeDocx(sample);
    expect(await errors(whole.subarray(0, whole.length / 2), 'a.docx')).toEqual(['import/read-damaged']);
  });

  it('that unpacks to too much', async () => {
    expect(await errors(await docx(body(' '.repeat(70 * 2 ** 20))), 'a.docx')).toEqual([
      'import/read-unpacks-too-large',
    ]);
  });

  it('that declares entities', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${body('<w:p><w:r><w:t>&b;</w:t></w:r></w:p>')}`;
    expect(await errors(await docx(bomb), 'a.docx')).toEqual(['import/read-damaged']);
  });

  it('with endlessly nested elements', async () => {
    const deep = '<w:sdt>'.repeat(5000) + '</w:sdt>'.repeat(5000);
    expect(await errors(await docx(body(deep)), 'a.docx')).toEqual(['import/read-too-deep']);
  });

  it('with external references is read without them', async () => {
    const rels =
      '<Relationships><Relationship Id="rId9" Type="x/image" Target="http://192.0.2.1/a.png" TargetMode="External"/></Relationships>';
    const text = '<w:p><w:r><w:t>Chữ</w:t><w:drawing><a:blip r:embed="rId9"/></w:drawing></w:r></w:p>';
    const { value, diagnostics } = await readDocument(
      await docx(body(text), { 'word/_rels/document.xml.rels': rels }),
      'a.docx',
    );
    expect(value?.blocks.map((block) => block.kind)).toEqual(['paragraph']);
    expect(diagnostics.map(({ code }) => code)).toEqual(['import/read-external-ignored']);
  });
});

describe('a PDF that cannot be read', () => {
  const pages = async (count: number): Promise<PDFDocument> => {
    const pdf = await PDFDocument.create();
    for (let at = 0; at < count; at += 1) pdf.addPage([100, 100]);
    return pdf;
  };

  it('without a text layer: a scan, and a signed scan', async () => {
    const pdf = await pages(2);
    const paper = await pdf.embedPng(
      await sharp({ create: { width: 60, height: 60, channels: 3, background: '#fff' } })
        .png()
        .toBuffer(),
    );
    for (const page of pdf.getPages()) page.drawImage(paper, { width: 100, height: 100 });
    expect(await errors(await pdf.save(), 'scan.pdf')).toEqual(['import/read-no-text']);
    pdf.getPage(0).drawText('Signed by: A', { x: 10, y: 50, size: 8 });
    expect(await errors(await pdf.save(), 'scan.pdf')).toEqual(['import/read-no-text']);
  });

  it('with a password', async () => {
    const pdf = await pages(1);
    pdf.encrypt({ userPassword: 'a', ownerPassword: 'b' });
    expect(await errors(await pdf.save(), 'a.pdf')).toEqual(['import/read-encrypted']);
  });

  it('with thousands of pages', async () => {
    expect(await errors(await (await pages(1200)).save(), 'a.pdf')).toEqual(['import/read-too-many-pages']);
  });

  it('truncated in the middle of its header', async () => {
    expect(await errors(bytes('%PDF-1.7\n1 0 obj <<'), 'a.pdf')).toEqual(['import/read-damaged']);
  });

  it('with a cyclic page tree', async () => {
    const circle =
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 3/Kids[2 0 R]>>endobj\ntrailer<</Root 1 0 R>>';
    expect((await errors(bytes(circle), 'a.pdf')).every((code) => code.startsWith('import/read-'))).toBe(
      true,
    );
  });

  it('with a stream that unpacks without end', async () => {
    const { deflateSync } = await import('node:zlib');
    const packed = deflateSync(Buffer.alloc(80 * 2 ** 20, 32));
    const head = `%PDF-1.4\n1 0 obj<</Length ${packed.length}/Filter/FlateDecode>>stream\n`;
    const bomb = Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream endobj')]);
    expect(await errors(bomb, 'a.pdf')).toEqual(['import/read-unpacks-too-large']);
  });
});

it('stops at a web page nested too deeply', async () => {
  expect(await errors(bytes(`<html><body>${'<div>'.repeat(20_000)}x`), 'a.html')).toEqual([
    'import/read-too-deep',
  ]);
});

it.each([
  ['a.txt', `${'Một câu bình thường của đề cương. '.repeat(20)}\n`.repeat(30_000)],
  ['a.md', 'chữ '.repeat(600_000)],
  ['a.html', `<html><body>${'<p>chữ</p>'.repeat(2_000_000)}`],
])('rejects too long a text: %s', async (name, text) => {
  const whole = bytes(text);
  expect(await errors(whole, name)).toEqual(['import/read-too-long']);
});

it.each([
  ['a.txt', 'a\n'.repeat(30_000)],
  ['a.md', 'a\n\n'.repeat(30_000)],
  ['a.html', `<html><body>${'<p>a</p>'.repeat(30_000)}`],
  ['b.html', `<html><body>${'a<br>'.repeat(110_000)}`],
])('rejects more paragraphs than fit an outline: %s', async (name, text) => {
  expect(await errors(bytes(text), name)).toEqual(['import/read-too-many-paragraphs']);
});

it('rejects a DOCX of too many paragraphs before reading them', async () => {
  const document = await docx(
    `<w:document><w:body>${'<w:p><w:r><w:t>a</w:t></w:r></w:p>'.repeat(30_000)}</w:body></w:document>`,
  );
  expect(await errors(document, 'a.docx')).toEqual(['import/read-too-many-paragraphs']);
});

describe('text without structure is read in linear time', () => {
  it.each([
    ['a single endless word', 'a'.repeat(1_000_000)],
    ['open brackets', '('.repeat(500_000)],
    ['numbers without text', '1.\n'.repeat(24_000)],
    ['one paragraph of very many lines', `${'chữ '.repeat(18)}\n`.repeat(13_000)],
    ['spaces inside a line', `x${' '.repeat(1_000_000)}y`],
  ])('%s', async (_name, text) => {
    const { value } = await readDocument(bytes(text), 'a.txt');
    expect(value?.blocks.length).toBeGreaterThan(0);
  });
});

it('stops at Markdown nested too deeply, instead of dropping the deeper levels', async () => {
  const list = (levels: number): Uint8Array =>
    bytes(
      `# Tên\n\n${Array.from({ length: levels }, (_, at) => `${'  '.repeat(at)}- mục ${at}\n`).join('')}`,
    );
  expect(await errors(list(900), 'a.md')).toEqual(['import/read-too-deep']);
  const { value } = await readDocument(list(60), 'a.md');
  expect(value?.blocks).toHaveLength(61);
});
