// Fractions, powers, subscripts and formulas: no reader may run their digits together.
import { describe, expect, it } from 'vitest';
import { lowered, paragraph, raised, readDocx, readText, run } from '../documents/parts.js';

const m = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`;
const math = (inner: string): string => `<m:oMath>${inner}</m:oMath>`;
const half = `<m:f><m:num>${m('1')}</m:num><m:den>${m('2')}</m:den></m:f>`;
const power = (base: string, exponent: string): string =>
  `<m:sSup><m:e>${base}</m:e><m:sup>${m(exponent)}</m:sup></m:sSup>`;

describe('Word', () => {
  it.each([
    ['a fraction', math(half), '1/2'],
    ['a fraction of sums', math(`<m:f><m:num>${m('a+b')}</m:num><m:den>${m('c')}</m:den></m:f>`), '(a+b)/c'],
    [
      'a binomial, not a fraction',
      math(half.replace('<m:num>', '<m:fPr><m:type m:val="noBar"/></m:fPr><m:num>')),
      '1 ¦ 2',
    ],
    ['a power', math(power(m('10'), '6')), '10⁶'],
    ['a negative power', math(power(m('10'), '−3')), '10⁻³'],
    ['a power without a character of its own', math(power(m('10'), '1,5')), '10^(1,5)'],
    ['a power of a sum', math(power(`<m:d><m:e>${m('a+b')}</m:e></m:d>`, '2')), '(a+b)²'],
    ['an index', math(`<m:sSub><m:e>${m('H')}</m:e><m:sub>${m('2')}</m:sub></m:sSub>`), 'H₂'],
    [
      'index and power',
      math(`<m:sSubSup><m:e>${m('x')}</m:e><m:sub>${m('1')}</m:sub><m:sup>${m('2')}</m:sup></m:sSubSup>`),
      'x₁²',
    ],
    [
      'a root',
      math(`<m:rad><m:radPr><m:degHide m:val="1"/></m:radPr><m:deg/><m:e>${m('x+1')}</m:e></m:rad>`),
      '√(x+1)',
    ],
    ['a cube root', math(`<m:rad><m:deg>${m('3')}</m:deg><m:e>${m('8')}</m:e></m:rad>`), '∛8'],
    [
      'a sum',
      math(
        `<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>${m('i=1')}</m:sub><m:sup>${m('5')}</m:sup><m:e>${m('x')}</m:e></m:nary>`,
      ),
      '∑_(i=1)⁵ x',
    ],
    [
      'a matrix',
      math(
        `<m:m><m:mr><m:e>${m('1')}</m:e><m:e>${m('2')}</m:e></m:mr><m:mr><m:e>${m('3')}</m:e><m:e>${m('4')}</m:e></m:mr></m:m>`,
      ),
      '1, 2; 3, 4',
    ],
    [
      'an EQ field whose result is empty',
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> EQ \\f(5;8) </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
      '5/8',
    ],
    [
      'an EQ field with a result',
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> EQ \\f(5;8) </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>5/8</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
      '5/8',
    ],
    [
      'an EQ field',
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> EQ \\f(3,4) </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
      '3/4',
    ],
  ])('reads %s', async (_, formula, text) => {
    const { texts } = await readDocx(paragraph(run('Có ') + formula + run(' phần')));
    expect(texts).toEqual([`Có ${text} phần`]);
  });

  it('keeps a mixed number separate from its fraction', async () => {
    const { texts } = await readDocx(
      paragraph(run('gấp 2') + math(half) + run(' lần')) + paragraph(math(m('3') + half)),
    );
    expect(texts).toEqual(['gấp 2 1/2 lần', '3 1/2']);
  });

  it('writes superscript and subscript digits as such, and letters of ordinals plainly', async () => {
    const { texts } = await readDocx(
      paragraph(
        `${run('5 × 10') + raised('6')}${run(' tấn, 15 km') + raised('2')}${run(', CO') + lowered('2')}${run(', 1') + raised('ère')}${run(', 37') + raised('o')}${run('C, đ/m') + raised('3')}`,
      ),
    );
    expect(texts).toEqual(['5 × 10⁶ tấn, 15 km², CO₂, 1ère, 37°C, đ/m³']);
  });

  it('joins superscript and subscript digits with a slash to a fraction', async () => {
    const { texts } = await readDocx(
      paragraph(`${run('hơn 2') + raised('1') + run('/') + lowered('2')}${run(' giờ')}`),
    );
    expect(texts).toEqual(['hơn 2 1/2 giờ']);
  });

  it('keeps typed powers beside the document’s own notes', async () => {
    const reference = '<w:r><w:footnoteReference w:id="1"/></w:r>';
    const notes = `<w:footnotes><w:footnote w:id="1">${paragraph(run('Nguồn.'))}</w:footnote></w:footnotes>`;
    const { blocks, document } = await readDocx(
      paragraph(run('Sản lượng 10') + raised('6') + run(' tấn') + reference),
      { 'word/footnotes.xml': notes },
      { n: ['footnotes', 'footnotes.xml'] },
    );
    expect(blocks).toMatchObject([
      { runs: [{ text: 'Sản lượng 10⁶ tấn' }, { text: '1', superscript: true }] },
    ]);
    expect(document?.notes).toHaveLength(1);
  });
});

describe('web pages', () => {
  it.each([
    ['<sup>', '10<sup>6</sup> tấn', '10⁶ tấn'],
    ['<sub>', 'CO<sub>2</sub>', 'CO₂'],
    ['a raised style', '10<span style="vertical-align: super">6</span>', '10⁶'],
    ['a raised class', '<style>.c1{vertical-align:super}</style>10<span class="c1">6</span>', '10⁶'],
    ['a fraction by sup and sub', '<sup>3</sup>⁄<sub>4</sub> số hộ', '3/4 số hộ'],
    ['an entity', '&frac12; số hộ', '½ số hộ'],
    ['mfrac', '2<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math> lần', '2 1/2 lần'],
    [
      'a mixed number of MathML',
      '<math><mn>3</mn><mrow><mfrac><mn>1</mn><mn>4</mn></mfrac></mrow></math>',
      '3 1/4',
    ],
    [
      'msup, msqrt and their kin',
      '<math><msup><mi>x</mi><mn>2</mn></msup><mo>+</mo><msqrt><mi>a</mi><mo>+</mo><mn>1</mn></msqrt></math>',
      'x²+√(a+1)',
    ],
    [
      'an annotation not at all',
      '<math><semantics><mfrac><mn>1</mn><mn>5</mn></mfrac><annotation>\\frac15</annotation></semantics></math>',
      '1/5',
    ],
  ])('reads %s', async (_, html, text) => {
    const { texts } = await readText(`<html><body><p>Trên ${html}.</p></body></html>`, 'a.html');
    expect(texts).toEqual([`Trên ${text}.`]);
  });

  it('keeps note marks', async () => {
    const page =
      '<p>Diện tích 12 km<sup>2</sup>, dân số đông<sup>1</sup>.</p><p id="ftn1"><sup>1</sup> Niên giám.</p>';
    const { blocks, document } = await readText(`<html><body>${page}</body></html>`, 'a.html');
    expect(blocks[0]).toMatchObject({
      runs: [{ text: 'Diện tích 12 km², dân số đông' }, { text: '1', superscript: true }, { text: '.' }],
    });
    expect(document?.notes).toMatchObject([{ mark: '1' }]);
  });
});

describe('Markdown', () => {
  it.each([
    ['10^6^ tấn', '10⁶ tấn'],
    ['10^6 tấn', '10^6 tấn'],
    ['CO~2~ và H<sub>2</sub>O', 'CO₂ và H₂O'],
    ['km<sup>2</sup>', 'km²'],
    ['$\\frac{1}{2}$ số hộ, $10^{6}$ tấn', '1/2 số hộ, 10⁶ tấn'],
    ['giá $5 và $6', 'giá $5 và $6'],
  ])('reads %s', async (source, text) => {
    expect((await readText(`# Đầu\n\nCó ${source}.`, 'a.md')).texts).toEqual(['Đầu', `Có ${text}.`]);
  });
});
