// A deck.html of plain slides in its own folder, and the browser that opens it.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { Export } from '../../src/export/exporter.js';
import { exportHtml } from '../../src/export/html.js';
import { findBrowser } from '../../src/render/discover.js';
import { CSS, section } from '../render/fixture.js';

export const COUNT = 12;

export function deckOf(lang: 'vi' | 'en'): Export {
  const slides = Array.from({ length: COUNT }, (_, n) => ({
    id: `s${n + 1}`,
    layout: 'points',
    title: [{ text: n === 4 ? '</script><script>alert(1)</script>' : `Nội dung ${n + 1}` }],
    notes: n === 1 ? ['Kính thưa <b>các</b> đồng chí!', 'Đoạn hai.'] : [],
    seconds: 30,
  }));
  const sections = slides.map((_, n) =>
    section(`<h2>Nội dung ${n + 1}</h2><div class="body"><p>Bắc Sơn</p></div>`).replace(
      '<section',
      `<section id="${n + 1}"`,
    ),
  );
  return {
    deck: {
      lang,
      title: 'Kỷ niệm "80 năm" <Bắc Sơn>',
      issuer: 'Ban Tuyên giáo',
      keywords: ['a & b'],
      slides,
    },
    theme: { palette: { accent: '#F4B942' } },
    options: {},
    sections,
    origins: Promise.resolve(slides.map((_, n) => (n === 1 ? ['“Nội dung <2>”: trang 3, dòng 40'] : []))),
    pageCss: `${CSS} div.marpit > section { background: #fff; color: #111 }`,
  } as unknown as Export;
}

export interface OpenDeck {
  browser: Browser;
  /** The deck's `file:` URL. */
  url: string;
  close(): Promise<void>;
}

export async function openDeck(): Promise<OpenDeck> {
  const folder = await mkdtemp(join(tmpdir(), 'decuong-html-'));
  const { files } = await exportHtml(deckOf('vi'));
  await writeFile(join(folder, 'deck.html'), files[0]?.data ?? '');
  const { value } = await findBrowser({ browser: 'bundled' });
  const browser = await puppeteer.launch({
    executablePath: value?.path,
    args: ['--no-sandbox', '--disable-gpu'],
    headless: 'shell',
    pipe: true,
    timeout: 0,
    protocolTimeout: 0,
  });
  const close = async (): Promise<void> => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { browser, url: pathToFileURL(join(folder, 'deck.html')).href, close };
}
