// Page breaks: what belongs together is not separated, and the last line of a continued paragraph is justified.
import { expect, it } from 'vitest';
import { builtBooklet, type Piece } from './built.js';

const LINE = 'Nhân dân các dân tộc một lòng theo Đảng, giữ gìn truyền thống quê hương cách mạng. ';
const document = (blocks: string, more = ''): string => `
title: Văn bản
lang: vi
${more}
sections:
  - heading: Một
    blocks:
${blocks}
`;
const text = (length: number): string => `      - text: "${LINE.repeat(length)}"`;
const points = (count: number): string =>
  `      - points: [${Array.from({ length: count }, (_, i) => `Điểm ${i + 1}`).join(', ')}]`;
/** Right edges of a page's body lines, from the top. Page number and notes are set smaller. */
const edges = (page: Piece[]): number[] => {
  const lines = new Map<number, number>();
  for (const { text: words, y, right, size } of page)
    if (size > 13.5 && words.trim() !== '')
      lines.set(Math.round(y), Math.max(right, lines.get(Math.round(y)) ?? 0));
  return [...lines].sort(([a], [b]) => b - a).map(([, right]) => right);
};

it('leaves no heading alone above content that fits no page', async () => {
  const { texts } = await builtBooklet(
    document(`      - title: Hàng dài\n        table: { header: [Việc], rows: [["${LINE.repeat(120)}"]] }`),
  );
  const page = texts.find((words) => words.includes('Hàngdài'));
  expect(page).toContain('Nhândân');
});

it('moves two lines of a quotation along with its attribution', async () => {
  const quote = `      - quote: { text: "${LINE.repeat(4)}", by: Đồng chí Trường Chinh }`;
  const { pages, texts } = await builtBooklet(document(`${points(24)}\n${quote}`));
  const at = texts.findIndex((words) => words.includes('TrườngChinh'));
  expect(at).toBe(1);
  expect(edges(pages[at] ?? []).length).toBeGreaterThan(2);
});

it('justifies the last line of a page if the paragraph continues', async () => {
  const { pages } = await builtBooklet(document(text(60)));
  expect(pages.length).toBeGreaterThan(1);
  const lines = edges(pages[0] ?? []);
  expect(lines.at(-1)).toBeCloseTo(lines.at(-2) ?? 0, 0);
});

it('leaves no single source on the last page', async () => {
  // One more than fits on the first page.
  const sources = Array.from({ length: 25 }, (_, i) => `{ id: s${i}, text: Sách số ${i + 1} }`).join(', ');
  const { texts } = await builtBooklet(document(text(2), `sources: [${sources}]`));
  expect(texts.map((words) => words.match(/Sáchsố/g)?.length)).toEqual([23, 2]);
});
