// Suspicious words: a few are named, many are counted.
import { expect, it } from 'vitest';
import { findDamage } from '../../../src/import/text/damage.js';
import { doc } from '../structure/document.js';

it('a spelling left behind by an old font is reported for checking', () => {
  const found = findDamage(doc(['Ký kết hõa bình, chấm dứt chiến tranh.']), 'a.txt');
  expect(found).toMatchObject([{ code: 'import/text-suspect-spelling', params: { word: 'hõa' } }]);
});

it('up to forty are named, the rest are counted', () => {
  const syllables = ['đảng', 'mạng', 'tỉnh', 'huyện', 'hội', 'đất', 'sử'];
  const glued = syllables.flatMap((a) => syllables.map((b) => `${a}${b}`));
  const found = findDamage(doc(glued.map((word) => `Các cơ sở ${word} trong vùng.`)), 'a.txt');
  expect(found).toHaveLength(41);
  expect(found.at(-1)).toMatchObject({
    code: 'import/text-more-damage',
    params: { count: glued.length - 40 },
  });
});
