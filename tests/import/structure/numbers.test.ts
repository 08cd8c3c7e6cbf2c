// Whatever the numbering, the outline contains all words and figures of a paragraph and no others.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { doc, imported, SENTENCE } from './document.js';

const NOUNS =
  'Phần;Chương;Mục;Điều;Bài;Phụ lục;Tiểu mục;Khoản;Bước;PHẦN;PHỤ LỤC;Part;Article;Annex;-;*;'.split(';');
const NUMBERS =
  '1;1.1;1.2.1;I;I.1;IV;A;A.1;a;12a;1-2;1/2;01;10.20;thứ nhất;X.2;a.1;1);(1);1.1);2024;1,5;1:2;đ;D.2;số 2.3;5..'.split(
    ';',
  );
const SIGNS = ['. ', ': ', ' ', ' - ', ' – ', '.', '.- ', '/ ', ') ', '', ':', ';'];
const TITLES =
  'Tình hình trong nước;TÌNH HÌNH;tình hình chung;12 xã đạt chuẩn;3.500 hộ;“Nêu cao” tinh thần;(2020-2025);Ngày 3/2/1930, Đảng ra đời.;1. Nội dung;1/2 số xã;20*40 m;5%'.split(
    ';',
  );

const heading = fc
  .tuple(
    fc.constantFrom(...NOUNS),
    fc.constantFrom(...NUMBERS),
    fc.constantFrom(...SIGNS),
    fc.constantFrom(...TITLES),
  )
  .map(([noun, number, sign, title]) => `${noun}${noun && ' '}${number}${sign}${title}`);

it('loses and adds nothing, however parts are numbered', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(heading, fc.boolean()), { minLength: 2, maxLength: 6 }),
      async (parts) => {
        const blocks = parts.flatMap(([text, filled], index) =>
          filled ? [text, `${SENTENCE} ${index}.`] : [text],
        );
        const { codes } = await imported(doc(['KỶ NIỆM 80 NĂM NGÀY THÀNH LẬP', ...blocks]));
        expect(codes.filter((code) => code.startsWith('import/lost'))).toEqual([]);
      },
    ),
    { numRuns: 150 },
  );
});

it('reads a year range in a title as one word, and makes the event of it', async () => {
  const { codes, outline } = await imported(
    doc(['KỶ NIỆM 80 NĂM NGÀY THÀNH LẬP', 'PHẦN 1/2. (2020-2025)', 'Phần 1. Tình hình', SENTENCE]),
  );
  expect(outline.event).toMatchObject({ from: '2020', to: '2025' });
  expect(codes.filter((code) => code.startsWith('import/lost'))).toEqual([]);
});
