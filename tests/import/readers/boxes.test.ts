// An <aside> inside the text is part of it; one beside the article belongs to the site.
import { expect, it } from 'vitest';
import { readText } from '../documents/parts.js';

const RUNNING = `<p>${'Nhân dân các dân tộc trong huyện đoàn kết, thi đua. '.repeat(12)}</p>`;
const page = (inner: string) => readText(`<html><body>${inner}</body></html>`, 'a.html');

it('keeps a box between paragraphs, in an article or in a document saved as a page', async () => {
  const box = '<aside>Số liệu: bắt 73 tù binh.</aside>';
  const document = await page(`<p>Mở đầu.</p>${box}<p>Hết.</p>`);
  expect(document.texts).toEqual(['Mở đầu.', 'Số liệu: bắt 73 tù binh.', 'Hết.']);
  const article = await page(`<nav>Trang chủ</nav><article>${RUNNING}${box}${RUNNING}</article>`);
  expect(article.texts).toContain('Số liệu: bắt 73 tù binh.');
});

it('reports one with links or of the site as left out', async () => {
  const links =
    '<aside><p><a href="/1">Tin thứ nhất của huyện</a></p><p><a href="/2">Tin thứ hai</a></p></aside>';
  const named = '<aside class="sidebar"><p>Thời tiết hôm nay có mưa.</p></aside>';
  const { texts, document } = await page(`<article>${RUNNING}${RUNNING}</article>${links}${named}`);
  expect(texts.join(' ')).not.toMatch(/Tin thứ|Thời tiết/);
  expect(document?.dropped.map(({ text, why }) => [text, why])).toEqual(
    expect.arrayContaining([['Thời tiết hôm nay có mưa.', 'furniture']]),
  );
});
