// Compares the text of each slide in deck.html and deck.pptx, for the shipped outlines and one with small charts.
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DeckTab } from '../../../src/engine/deck-tab.js';
import { prepare } from '../../../src/engine/prepare.js';
import { loadOutline } from '../../../src/outline/load.js';
import type { Browser } from '../../../src/render/browser.js';
import { builtIn } from '../../built-deck.js';
import { bundledBrowser } from '../../render/fixture.js';
import { shownBy } from './number-format.js';

const OWN = `
title: Số liệu sau bốn nhiệm kỳ
lang: vi
province: lang-son
sections:
  - heading: Kết quả
    blocks:
      - title: Thu nhập
        chart: {kind: line, unit: triệu đồng, labels: ["2015", "2020", "2025"], series: [{name: Bình quân, values: ["38,5", "41", "ước đạt 48,5"]}]}
      - title: Cân đối
        chart: {kind: bar, unit: tỷ đồng, labels: [Năm 2021, Năm 2022], series: [{name: Thu trừ chi, values: ["12", "-7"]}]}
      - title: Hai thời kỳ
        chart: {kind: bar, unit: xã, labels: ["Đầu nhiệm kỳ 2015 – 2020 của toàn tỉnh", "Cuối nhiệm kỳ 2020 – 2025 của toàn tỉnh (năm 2025)"], series: [{name: Xã đạt chuẩn, values: ["20", "98"]}]}
      - title: Không theo thời gian
        chart: {kind: bar, labels: [Xã A, Xã B], series: [{name: Hộ, values: ["1.200", "850"]}]}
`;

let browser: Browser;
let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'decuong-same-'));
  await writeFile(join(dir, 'so-lieu.yaml'), OWN);
  browser = await bundledBrowser();
});
afterAll(async () => {
  await browser.close();
  await rm(dir, { recursive: true, force: true });
});

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/\p{L}+|\p{N}+/gu) ?? [];

const decoded = (xml: string): string =>
  xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

/** Words that the first list has more often than the second. */
function beyond(first: readonly string[], second: readonly string[]): string[] {
  const left = [...second];
  return first.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** All words of a slide in deck.html, including drawings, but not data for screen readers only. */
function htmlWords(node: Node): string {
  if (node.nodeType === 3) return node.textContent ?? '';
  const element = node as Element;
  if (/visually-hidden/.test(element.getAttribute('class') ?? '')) return '';
  const [, svg] = /^data:image\/svg\+xml;base64,(.*)/.exec(element.getAttribute('src') ?? '') ?? [];
  if (svg) {
    const drawing = Buffer.from(svg, 'base64').toString();
    return [...drawing.matchAll(/<text[^>]*>([^<]*)/g)].map((m) => ` ${decoded(m[1] ?? '')} `).join('');
  }
  const inside = [...element.childNodes].map(htmlWords).join('');
  return /^(?:B|EM|STRONG|SPAN)$/i.test(element.nodeName) ? inside : ` ${inside} `;
}

type Zip = Awaited<ReturnType<typeof JSZip.loadAsync>>;
const textOf = (zip: Zip, path: string): Promise<string> =>
  zip.file(path)?.async('string') ?? Promise.resolve('');

async function pptxWords(zip: Zip, slide: number): Promise<string[]> {
  const xml = await textOf(zip, `ppt/slides/slide${slide}.xml`);
  const number = /<p:sp>(?:(?!<\/p:sp>).)*type="sldNum".*?<\/p:sp>/s;
  const hidden = /<p:sp>(?:(?!<\/p:sp>).)*<a:off x="-?\d+" y="-\d+"\/>.*?<\/p:sp>/gs;
  const bare = xml.replace(number, '').replace(hidden, '');
  const paragraphs = (bare.match(/<a:p>.*?<\/a:p>/gs) ?? []).map((paragraph) =>
    [...paragraph.matchAll(/<a:t>([^<]*)|<a:br/g)].map((m) => decoded(m[1] ?? ' ')).join(''),
  );
  const rels = await textOf(zip, `ppt/slides/_rels/slide${slide}.xml.rels`);
  const charts = [...rels.matchAll(/charts\/(chart\d+\.xml)/g)].map(([, name]) => `ppt/charts/${name}`);
  const drawn = await Promise.all(charts.map(async (path) => chartWords(await textOf(zip, path))));
  return wordsOf([...paragraphs, ...drawn.flat()].join(' '));
}

/** Names along the axis, from several series, and each visible label: its value or its name. */
function chartWords(xml: string): string[] {
  const all = xml.match(/<c:ser>.*?<\/c:ser>/gs) ?? [];
  const cached = (part: string | undefined): string[] =>
    [...(part ?? '').matchAll(/<c:v>([^<]*)/g)].map((m) => decoded(m[1] ?? ''));
  const names = cached(/<c:cat>.*?<\/c:cat>/s.exec(all[0] ?? '')?.[0]);
  const legend = xml.includes('<c:legend>')
    ? all.flatMap((one) => cached(/<c:tx>.*?<\/c:tx>/s.exec(one)?.[0]))
    : [];
  const labels = all.flatMap((series) => {
    const own = new Map(
      [...series.matchAll(/<c:dLbl><c:idx val="(\d+)"\/>(.*?)<\/c:dLbl>/gs)].map((m) => [
        Number(m[1]),
        m[2] ?? '',
      ]),
    );
    const common = (/<c:dLbls>.*<\/c:dLbls>/s.exec(series)?.[0] ?? '').replace(/<c:dLbl>.*<\/c:dLbl>/s, '');
    return cached(/<c:val>.*?<\/c:val>/s.exec(series)?.[0]).flatMap((value, i) => {
      const label = own.get(i) ?? common;
      const code = decoded(/formatCode="([^"]*)"/.exec(label)?.[1] ?? 'General');
      return [
        ...(label.includes('showVal val="1"') ? [shownBy(code, Number(value), langOf(code))] : []),
        ...(label.includes('showCatName val="1"') ? [names[i] ?? ''] : []),
      ];
    });
  });
  return [...names, ...legend, ...labels];
}

const langOf = (code: string): 'vi' | 'en' => (code.includes('[$-409]') ? 'en' : 'vi');

async function slidesOf(path: string): Promise<{ html: string[]; pptx: string[] }[]> {
  const loaded = await loadOutline(path);
  if (!loaded.value) throw new Error(JSON.stringify(loaded.diagnostics));
  const exports = { scale: 1, pdfNotes: false, handout: 3, handoutPrint: 'colour' } as const;
  const options = { base: join(path, '..'), mode: 'light', formats: ['html', 'pptx'], exports } as const;
  const built = await builtIn(await prepare(loaded.value), options, browser, new DeckTab());
  const files = built.value?.formats.flatMap((format) => format.files) ?? [];
  const fileAt = (name: string): Uint8Array => {
    const data = files.find((file) => file.path === name)?.data;
    return typeof data === 'string' ? Buffer.from(data) : (data ?? new Uint8Array());
  };
  const { document } = parseHTML(Buffer.from(fileAt('deck.html')).toString());
  const zip = await JSZip.loadAsync(fileAt('deck.pptx'));
  const sections = [...document.querySelectorAll('section')];
  return Promise.all(
    sections.map(async (section, i) => {
      // Beside columns, a footer is cut to its first half on the slide.
      section.querySelector('footer')?.remove();
      return { html: wordsOf(htmlWords(section)), pptx: await pptxWords(zip, i + 1) };
    }),
  );
}

const EXAMPLES = (await readdir('outlines')).filter((name) => name.endsWith('.yaml'));

describe('deck.pptx shows what deck.html shows', () => {
  it.each(EXAMPLES)('on every slide of %s', async (name) => {
    for (const [i, { html, pptx }] of (await slidesOf(join('outlines', name))).entries())
      expect({ slide: i + 1, missing: beyond(html, pptx) }).toEqual({ slide: i + 1, missing: [] });
  });

  it('also beside small charts: the last value and its year appear once more than on the axis', async () => {
    const slides = await slidesOf(join(dir, 'so-lieu.yaml'));
    const charts = slides.filter(
      ({ html }) => html.includes('48') || html.includes('850') || html.includes('98'),
    );
    expect(charts.length).toBe(3);
    for (const [i, { html, pptx }] of slides.entries())
      expect({ slide: i + 1, missing: beyond(html, pptx) }).toEqual({ slide: i + 1, missing: [] });
  });
});
