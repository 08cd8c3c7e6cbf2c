// The columns of tables as a browser draws them: room goes to what says much, not to what is empty or short.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from '../src/render/browser.js';
import { blocks } from './builders.js';
import { drawnSlides } from './drawn-slides.js';
import { bundledBrowser } from './render/fixture.js';

let browser: Browser;
beforeAll(async () => {
  browser = await bundledBrowser();
});
afterAll(() => browser.close());

/** Runs in the page: the widths of each table's columns in px. */
function columnsOf(): number[][] {
  return [...document.querySelectorAll('section.table')].map((section) =>
    [...section.querySelectorAll('th')].map((head) => head.getBoundingClientRect().width),
  );
}

const LONG =
  'Tổ chức hội nghị quán triệt toàn Đảng bộ về mục đích, ý nghĩa, yêu cầu của đợt sinh hoạt chính trị và hướng dẫn thảo luận';
const LINK = 'https://langson.gov.vn/van-ban-chi-dao-dieu-hanh/ke-hoach-tuyen-truyen-2024';

it.each([
  ['words', 'Ban Tuyên giáo'],
  ['an address that no column holds', LINK],
  ['a code without a space', 'HD/BTGTU-VPTU-UBKT-BTCTU-2024'],
])('with %s beside them, long texts have the room of empty columns', async (_, other) => {
  const table = {
    header: ['STT', 'Nội dung', 'Ghi chú', 'Nguồn'],
    rows: Array.from({ length: 3 }, (_, at) => [`${at + 1}`, LONG, '', at === 1 ? other : 'Tỉnh ủy']),
  };
  const { found, overflowing } = await drawnSlides(browser, blocks({ title: 'Kế hoạch', table }), columnsOf);
  expect(overflowing).toEqual([]);
  expect(found).toHaveLength(1);
  const [number = 0, text = 0, empty = 0, last = 0] = found[0] ?? [];
  expect(text).toBeGreaterThan(420);
  expect(text).toBeGreaterThan(last);
  expect(Math.max(number, empty)).toBeLessThan(130);
});
