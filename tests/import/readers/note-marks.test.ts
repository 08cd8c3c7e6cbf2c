// Superscript, bracketed or linked note marks: marks if their note exists, otherwise plain text, and never the
// exponent of the figure before them.
import { describe, expect, it } from 'vitest';
import { paragraph, raised, readDocx, readText, run } from '../documents/parts.js';
import { notesOf } from '../documents/score.js';

const page = (...paragraphs: string[]) =>
  readText(`<html><body><p>Mở đầu.</p>${paragraphs.join('')}</body></html>`, 'a.html');

describe('a superscript number after a figure in a web page', () => {
  it('keeps its brackets without a note of that number', async () => {
    const { texts } = await page(
      '<p>Có 80<sup>(2)</sup> xã, 52.000<sup>[1]</sup> người, 7<sup>(*)</sup> chợ.</p>',
    );
    expect(texts[1]).toBe('Có 80(2) xã, 52.000[1] người, 7(*) chợ.');
  });

  it('gets brackets if only a link shows that it is a mark', async () => {
    const { texts } = await page(
      '<p>Có 12<sup><a href="#x">3</a></sup> chợ, 9<sup class="reference">4</sup> bến, rộng 5 km<sup>2</sup>.</p>',
    );
    expect(texts[1]).toBe('Có 12[3] chợ, 9[4] bến, rộng 5 km².');
  });

  it('is linked to the paragraph of its anchor', async () => {
    const { document, texts } = await page(
      '<p>Có 12<sup><a href="#n">3</a></sup> chợ.</p><p id="n">[3] Báo cáo số 7.</p><p>Hết.</p>',
    );
    expect(document && notesOf(document)).toEqual({ 3: 'Báo cáo số 7.' });
    expect(texts).toEqual(['Mở đầu.', 'Có 12⟦3⟧ chợ.', 'Hết.']);
  });

  it('is linked to a paragraph at the end that starts with the same bracketed number', async () => {
    const { document } = await page(
      '<p>Có 80<sup>(2)</sup> xã và 52.000<sup>[5]</sup> người.</p><p>(2) Nghị quyết số 9.</p><p>[5] Niên giám.</p>',
    );
    expect(document && notesOf(document)).toEqual({ 2: 'Nghị quyết số 9.', 5: 'Niên giám.' });
  });

  it('makes no notes of chapters linked from a table of contents', async () => {
    const { document } = await page('<p><a href="#a">1</a></p>', '<p id="a">1. Tình hình chung.</p>');
    expect(document?.notes).toEqual([]);
  });
});

describe('in a DOCX', () => {
  it('a mark without its note leaves the figure unchanged and is reported', async () => {
    const missing = '<w:r><w:footnoteReference w:id="9"/></w:r>';
    const { texts, codes } = await readDocx(paragraph(run('Huyện có 140') + missing + run(' tổ hợp tác.')));
    expect(texts).toEqual(['Huyện có 140 tổ hợp tác.']);
    expect(codes).toContain('import/text-note-missing');
  });

  it('a typed bracketed mark is not an exponent, whether or not the file has notes', async () => {
    const cited = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const notes = `<w:footnotes><w:footnote w:id="2">${paragraph(run('Nguồn: Cục Thống kê.'))}</w:footnote></w:footnotes>`;
    const body = paragraph(run('Có 500') + raised('(4)') + run(' hộ và 6') + cited + run(' tổ.'));
    const alone = await readDocx(paragraph(run('Có 500') + raised('(4)') + run(' hộ.')));
    const noted = await readDocx(body, { 'word/f.xml': notes }, { f: ['footnotes', 'f.xml'] });
    expect(alone.texts).toEqual(['Có 500(4) hộ.']);
    expect(noted.texts).toEqual(['Có 500(4) hộ và 6⟦1⟧ tổ.']);
  });
});

it('superscript brackets in Markdown are kept', async () => {
  const { texts } = await readText('Có 80<sup>(2)</sup> xã và 52^[1]^ người, 10<sup>6</sup> cây.', 'a.md');
  expect(texts).toEqual(['Có 80(2) xã và 52[1] người, 10⁶ cây.']);
});
