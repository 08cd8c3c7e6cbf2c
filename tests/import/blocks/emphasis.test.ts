// Bold and italic words are carried over as emphasis, without a word lost or added.
import { expect, it } from 'vitest';
import { plainText } from '../../../src/outline/inline.js';
import type { Section } from '../../../src/outline/schema.js';
import { bold, doc, imported, LONG, p } from '../structure/document.js';

const TITLE = [bold('ĐỀ CƯƠNG TUYÊN TRUYỀN'), bold('KỶ NIỆM 75 NĂM NGÀY GIẢI PHÓNG HUYỆN TRÀNG AN')];
const HEAD = [...TITLE, 'I. BỐI CẢNH'];
const textOf = (sections: readonly Section[]): string => JSON.stringify(sections[0]?.blocks);

it('carries over bold words inside a paragraph', async () => {
  const { sections, codes } = await imported(
    doc([...HEAD, p(`Nhân dân trong vùng **một lòng theo Đảng**, giữ vững niềm tin. ${LONG}`)]),
  );
  expect(textOf(sections)).toContain('trong vùng **một lòng theo Đảng**, giữ vững');
  expect(codes.filter((code) => /lost/.test(code))).toEqual([]);
});

it('carries over words of a list, and italics', async () => {
  const italic = p('- Giữ vững cơ sở ở các xã vùng cao;');
  italic.runs = [
    { text: '- Giữ vững ' },
    { text: 'cơ sở cách mạng', italic: true },
    { text: ' ở các xã vùng cao;' },
  ];
  const { sections } = await imported(
    doc([
      ...HEAD,
      'Hội nghị xác định những việc sau:',
      italic,
      '- Chuẩn bị lực lượng chu đáo;',
      '- Bám sát nhân dân.',
    ]),
  );
  expect(textOf(sections)).toContain('Giữ vững *cơ sở cách mạng* ở các xã');
});

it('leaves a paragraph alone that is bold or italic for the most part, and stars of the text', async () => {
  const { sections } = await imported(
    doc([
      ...HEAD,
      p(`**${LONG} Nhân dân một lòng theo Đảng.** Thế thôi.`),
      p(`Dấu * **năm sao** ở đây. ${LONG}`),
    ]),
  );
  expect(textOf(sections)).not.toMatch(/\*\*(?!năm sao)\p{L}/u);
});

it('keeps the text as it was but for its marks', async () => {
  const plain = await imported(doc([...HEAD, `Trong vùng một lòng theo Đảng, bền chí. ${LONG}`]));
  const marked = await imported(doc([...HEAD, p(`Trong vùng **một lòng** theo Đảng, **bền chí**. ${LONG}`)]));
  const told = ({ sections }: typeof plain): string[] =>
    (sections[0]?.blocks ?? []).flatMap(({ text = [] }) => [text].flat().map(plainText));
  expect(told(marked)).toEqual(told(plain));
});

it('carries over words before the mark of a note', async () => {
  const { sections } = await imported(
    doc([...HEAD, p(`Nhân dân trong vùng **một lòng theo Đảng**^1^, giữ vững niềm tin. ${LONG}`)], {
      1: 'Một.',
    }),
  );
  expect(textOf(sections)).toContain('**một lòng theo Đảng**[^1], giữ vững');
});

it('carries over words of a styled list, and none of a styled heading', async () => {
  const { sections } = await imported(
    doc([
      ...HEAD,
      { ...p('- Mỗi đảng viên giúp **ít nhất 3 hộ** dân;'), style: 'li' },
      { ...p('- Mỗi thôn có một góc số;'), style: 'li' },
      { ...p('II. KẾT QUẢ **BƯỚC ĐẦU** CỦA PHONG TRÀO'), style: 'Heading 1' },
      LONG,
    ]),
  );
  expect(textOf(sections)).toContain('giúp **ít nhất 3 hộ** dân');
  expect(sections[1]?.heading).toBe('KẾT QUẢ BƯỚC ĐẦU CỦA PHONG TRÀO');
});
