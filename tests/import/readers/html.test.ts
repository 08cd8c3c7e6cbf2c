// Web pages of sites and programs: where the headline is, and how notes are linked.
import { expect, it } from 'vitest';
import type { SourceDocument } from '../../../src/import/model.js';
import { readDocument } from '../../../src/import/readers/read.js';
import { flat } from '../documents/score.js';
import { SENTENCE } from '../structure/document.js';

async function read(html: string): Promise<SourceDocument> {
  const { value } = await readDocument(new TextEncoder().encode(html), 'a.html');
  if (!value) throw new Error('no document');
  return value;
}

const HEADLINE = 'Đề cương tuyên truyền kỷ niệm 80 năm Ngày thành lập Chi bộ';
const MENU = '<nav><a href="/">Trang chủ</a></nav><div class="menu"><h3>Văn bản mới trong tháng</h3></div>';
const BODY = `<div class="body">${`<p>${SENTENCE} ${SENTENCE}</p>`.repeat(8)}</div>`;
const first = ({ blocks: [block] }: SourceDocument): unknown =>
  block?.kind === 'paragraph' ? { text: flat(block.runs), style: block.style } : undefined;

it.each([
  ['an h1', '', `<h1>${HEADLINE}</h1>`],
  [
    'what the page’s title says',
    `${HEADLINE} - Báo Hà Giang`,
    `<h2>${HEADLINE}</h2><h2>Chuyên mục của báo</h2>`,
  ],
  ['the only element named a title', 'Cổng thông tin', `<div class="title"><b>${HEADLINE}</b></div>`],
])('takes a headline outside the article: %s', async (_, title, headline) => {
  const page = `<html><head><title>${title}</title></head><body>${MENU}<div>${headline}</div>${BODY}</body></html>`;
  const document = await read(page);
  expect(first(document)).toEqual({ text: HEADLINE, style: 'h1' });
  expect(document.dropped.map(({ text }) => text)).toContain('Trang chủ');
});

it('links the notes of Google Docs to their marks', async () => {
  const mark = '<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup>';
  const note = '<p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;Lịch sử Đảng bộ, tr. 45.</span></p>';
  const document = await read(`<html><body><p>${SENTENCE}${mark}</p><hr><div>${note}</div></body></html>`);
  expect(document.notes).toMatchObject([{ mark: '1', runs: [{ text: 'Lịch sử Đảng bộ, tr. 45.' }] }]);
  expect(document.blocks).toHaveLength(1);
});

it('links superscript numbers to paragraphs at the end that start with them', async () => {
  const text = `<p>${SENTENCE} Rừng có 120 m<sup>2</sup> và một đồn<sup>1</sup>.</p>`;
  const document = await read(
    `<html><body><div>${text}${`<p>${SENTENCE}</p>`.repeat(6)}<p><sup>1</sup> Báo cáo số 101-BC/TU.</p></div></body></html>`,
  );
  expect(document.notes).toMatchObject([{ mark: '1', runs: [{ text: 'Báo cáo số 101-BC/TU.' }] }]);
});

it('omits button bars and links to other news inside an article', async () => {
  const bar =
    '<p>Thứ sáu, 18/09/2020 - 14:32 <span>Lượt xem: 1.204</span> <a href="#">In trang</a> <a href="#">A+</a></p>';
  const links = '<ul class="list-relate"><li><a href="/1">Khai mạc tuần lễ sách của tỉnh</a></li></ul>';
  const article = `<div class="body">${bar}${`<p>${SENTENCE} ${SENTENCE}</p>`.repeat(4)}${links}${`<p>${SENTENCE} ${SENTENCE}</p>`.repeat(4)}</div>`;
  const document = await read(`<html><body>${MENU}${article}</body></html>`);
  const texts = document.blocks.map((block) => (block.kind === 'paragraph' ? flat(block.runs) : ''));
  expect(texts.join(' ')).not.toMatch(/Lượt xem|tuần lễ sách/);
  const dropped = document.dropped.map(({ text }) => text).join(' ');
  expect(dropped).toMatch(/Lượt xem: 1\.204/);
  expect(dropped).toContain('Khai mạc tuần lễ sách của tỉnh');
});

it('keeps a date and a number of readers inside a sentence', async () => {
  const text = 'Ngày 18/09/2020, hội thi có lượt xem cao nhất.';
  const document = await read(`<html><body><p>${text}</p><p>${SENTENCE}</p></body></html>`);
  expect(first(document)).toMatchObject({ text });
});

it('omits and reports the categories of an article', async () => {
  const page = `<html><body><article><h1>Làng nghề</h1><p>${SENTENCE}</p><p>${SENTENCE} Hết.</p><p>Tags: làng nghề, gốm</p></article></body></html>`;
  const { value } = await readDocument(new TextEncoder().encode(page), 'a.html');
  expect(value?.dropped.map(({ text }) => text)).toContain('Tags: làng nghề, gốm');
  expect(JSON.stringify(value?.blocks)).not.toContain('Tags');
});
