// The effect of CSS on figures: superscripts, subscripts, hidden text.
import { describe, expect, it } from 'vitest';
import { importDocument } from '../../../src/import/index.js';
import { cells, readText } from '../documents/parts.js';

const page = (inner: string, sheet = ''): string =>
  `<html><head><style>${sheet}</style></head><body>${inner}</body></html>`;
const POWER = 'Có 10⁶ đồng.';

describe('a figure raised by CSS', () => {
  it.each([
    '<span style="position:relative;top:-0.4em;font-size:70%">6</span>',
    '<b style="position: relative; bottom: 5px">6</b>',
    '<font style="vertical-align:4pt">6</font>',
    '<span style="vertical-align:35%">6</span>',
    '<small style="vertical-align:top">6</small>',
    '<span style="font-size:8px;vertical-align:text-top">6</span>',
    '<span style="display:inline-block;transform:translateY(-6px)">6</span>',
    '<span style="font-variant-position:super">6</span>',
    '<i class="cao">6</i>',
  ])('is a power: %s', async (raised) => {
    const sheet = '.cao{position:relative;top:-3px;font-size:.6em}';
    const { value, diagnostics } = await importDocument(
      new TextEncoder().encode(page(`<h1>Kết quả</h1><p>Có 10${raised} đồng.</p>`, sheet)),
      'a.html',
    );
    expect(JSON.stringify(value?.outline)).toContain(POWER);
    expect(diagnostics.filter(({ code }) => code.startsWith('import/proof'))).toEqual([]);
  });

  it.each([
    '<span style="position:relative;top:4px;font-size:60%">2</span>',
    '<span style="vertical-align:-3pt">2</span>',
    '<small style="vertical-align:bottom">2</small>',
  ])('is a subscript if lowered: %s', async (low) => {
    expect((await readText(page(`<p>Khí CO${low}.</p>`), 'a.html')).texts).toEqual(['Khí CO₂.']);
  });

  it.each([
    '<span style="position:relative;top:-1px">77</span>',
    '<span style="top:-5px">77</span>',
    '<span style="position:relative;top:0">77</span>',
    '<span style="vertical-align:top">77</span>',
    '<span style="vertical-align:baseline">77</span>',
    '<span style="position:relative;top:-6px;font-size:150%">77</span>',
  ])('is unchanged if not visibly raised: %s', async (plain) => {
    expect((await readText(page(`<p>Có ${plain} hộ.</p>`), 'a.html')).texts).toEqual(['Có 77 hộ.']);
  });

  it('does not apply to a raised sentence or a top-aligned cell', async () => {
    const moved = '<p><span style="position:relative;top:-5px">Cả làng có 15 hộ.</span></p>';
    const table =
      '<table><tr><td style="vertical-align:top;font-size:60%">1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>';
    const read = await readText(page(moved + table), 'a.html');
    expect(read.texts).toEqual(['Cả làng có 15 hộ.']);
    expect(cells(read)).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  it('is a power in HTML inside Markdown, up to its closing tag', async () => {
    const text =
      '# Kết quả\n\nCó 10<span style="vertical-align:super">6</span> đồng, 10<font style="position:relative;top:-3px">6</font> xã, <span style="color:red">15</span> hộ.\n';
    const { value, diagnostics } = await importDocument(new TextEncoder().encode(text), 'a.md');
    expect(JSON.stringify(value?.outline)).toContain('Có 10⁶ đồng, 10⁶ xã, 15 hộ.');
    expect(diagnostics.filter(({ code }) => code.startsWith('import/proof'))).toEqual([]);
  });
});

describe('hidden content of a page', () => {
  const hidden = async (inner: string, sheet = '') => {
    const { texts, document } = await readText(page(`<p>Còn ${inner} 63 hộ.</p>`, sheet), 'a.html');
    return [texts[0]?.replace(/\s+/g, ' '), document?.dropped.map(({ text, why }) => [why, text])];
  };

  it.each([
    ['<span style="opacity:0">60</span>', ''],
    ['<span style="opacity: 0.0">60</span>', ''],
    ['<span style="font-size:0px">60</span>', ''],
    ['<span class="x">60</span>', '.x{display:none}'],
    ['<span class="x">60</span>', '.y, .x{visibility:hidden!important}'],
    ['<i><span>60</span></i>', 'p i span{display:none}'],
  ])('is left out and reported: %s %s', async (inner, sheet) => {
    expect(await hidden(inner, sheet)).toEqual(['Còn 63 hộ.', [['hidden', '60']]]);
  });

  it.each([
    ['<span aria-hidden="true">60</span>', ''],
    ['<span style="opacity:0.5">60</span>', ''],
    ['<span style="font-size:0"><b style="font-size:14px">60</b></span>', ''],
    ['<span style="visibility:hidden"><b style="visibility:visible">60</b></span>', ''],
    ['<span class="the mo">60</span>', '.the.mo{display:inline} .the{color:red}'],
  ])('is not what is still visible: %s', async (inner, sheet) => {
    expect(await hidden(inner, sheet)).toEqual(['Còn 60 63 hộ.', []]);
  });

  it('is not the whole page, which its script would show', async () => {
    const { texts } = await readText(page('<div style="opacity:0"><p>Còn 63 hộ.</p></div>'), 'a.html');
    expect(texts).toEqual(['Còn 63 hộ.']);
  });
});

describe('content from attributes and line breaks', () => {
  it('includes field values and names of option groups', async () => {
    const { texts } = await readText(
      page(
        '<p>Có <input value="1.234 hộ"> nghèo, <input type="number" value="56"> xã.<input type="hidden" value="99"></p><select><optgroup label="Nhóm 21"><option>Mã 22</option></optgroup></select>',
      ),
      'a.html',
    );
    expect(texts).toEqual(['Có 1.234 hộ nghèo, 56 xã.', 'Nhóm 21', 'Mã 22']);
  });

  it('includes the lines of columns and verse in <pre>', async () => {
    const columns = '<pre>Năm       Hộ nghèo\n2023      1.234\n2024      987\n</pre>';
    const verse = '<pre>Súng nổ rung trời Bắc Sơn.\nNgười lên như nước</pre>';
    const { texts } = await readText(page(columns + verse), 'a.html');
    expect(texts.map((text) => text.replace(/\s+/g, ' '))).toEqual([
      'Năm Hộ nghèo',
      '2023 1.234',
      '2024 987',
      'Súng nổ rung trời Bắc Sơn.',
      'Người lên như nước',
    ]);
  });

  it('includes the words for a picture that is not in the file', async () => {
    const { document } = await readText(
      page('<p>Lễ mở.</p><p><img src="z.jpg" alt="Ảnh 15 người"></p>'),
      'a.html',
    );
    expect(document?.dropped).toEqual([{ text: 'Ảnh 15 người', why: 'picture', origin: {} }]);
  });
});
