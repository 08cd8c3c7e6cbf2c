// XML of Word documents: well-formed XML is read exactly, what other programs ignore is ignored, and what could do
// harm is rejected.
import { describe, expect, it } from 'vitest';
import { childrenOf, parseXml, type XmlElement, XmlError } from '../../../src/import/readers/docx/xml.js';

const textOf = ({ children }: XmlElement): string =>
  children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
const nested = (depth: number): string => `${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}`;

describe('XML of a Word document', () => {
  it('becomes a tree with prefixes, attributes and exact texts', () => {
    const tree = parseXml(
      '<?xml version="1.0"?>\n<!-- lời --><w:p xmlns:w="w" w:val=\'a "b"\'> Bắc <w:b/>Sơn </w:p>\n',
    );
    expect(tree).toMatchObject({ name: 'w:p', attributes: { 'w:val': 'a "b"' } });
    expect(tree.children).toMatchObject([' Bắc ', { name: 'w:b', children: [] }, 'Sơn ']);
  });

  it.each([
    ['&lt;b&gt; &amp;amp; &#273;&#x1EBF;n', '<b> &amp; đến'],
    ['Mạnh & Hùng', 'Mạnh & Hùng'],
    ['A&nbsp;B &khác; C', 'A&nbsp;B &khác; C'],
    ['a\u0001b\u001bc', 'abc'],
    ['a&#1;b&#x1F;c&#xD800;d&#99999999;e', 'abcde'],
    ['<![CDATA[A & <b>]]> &amp; C', 'A & <b> & C'],
    ['một\ttab\u2028dòng', 'một\ttab\u2028dòng'],
  ])('reads %j as %j', (written, read) => {
    expect(textOf(parseXml(`<w:t>${written}</w:t>`))).toBe(read);
  });

  it.each([
    ['a document type', '<!DOCTYPE w [<!ENTITY a "b">]><w>&a;</w>'],
    ['an element that is not closed', '<w><p></w>'],
    ['an end without a beginning', '<w></p></w>'],
    ['a tag that does not end', '<w><p'],
    ['two elements at the top', '<w/><w/>'],
    ['text without an element', 'chỉ có chữ'],
    ['nothing', ''],
  ])('rejects %s', (_, written) => {
    expect(() => parseXml(written)).toThrow(XmlError);
  });

  it('rejects nesting deeper than any document', () => {
    expect(childrenOf(parseXml(nested(199)))).toHaveLength(1);
    expect(() => parseXml(nested(200))).toThrow(XmlError);
  });

  it('returns no attribute that the element lacks, whatever its name', () => {
    expect(parseXml('<w __proto__="a"/>').attributes.constructor).toBeUndefined();
  });
});
