// `decuong build --watch --open`: on each save, the open page jumps to the changed slide and the files are rebuilt.
// Needs `npm run build`.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../src/render/discover.js';
import { CAN_SEE_PROCESSES, processesWith } from '../processes.js';
import { until } from '../until.js';

const MARK = 'DECUONG_TEST_WATCH';
const outline = (middle: string, more = '') => `title: Kỷ niệm
sections:
- heading: Diễn biến
  blocks:
  - title: Đêm họp
    text: Chi bộ họp kín.
  - title: Giờ nổ súng
    text: ${middle}
  - title: Kết quả
    text: Chính quyền về tay nhân dân.
${more}`;

let dir: string;
let file: string;
let child: ChildProcess;
let said = '';
let address = '';
let browser: Browser;
let page: Page;
let ended: Promise<number | null>;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'decuong xem trực tiếp-'));
  file = join(dir, 'đề cương.yaml');
  await writeFile(file, outline('Nghĩa quân vây đồn.'));
  // Without PATH, no system program opens the page.
  const env = { ...process.env, DECUONG_BROWSER: 'bundled', DECUONG_LANG: 'en', [MARK]: dir, PATH: '/none' };
  const args = ['build', file, '--watch', '--open', '--formats', 'md,html', '--out', join(dir, 'out')];
  child = spawn(process.execPath, [resolve('dist/cli.js'), ...args], { cwd: dir, env });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (said += chunk));
  ended = new Promise((done) => child.once('close', done));
  await until(async () => /Watching /.test(said));
  address = /http:\S+/.exec(said)?.[0] ?? '';
  const { value } = await findBrowser({ browser: 'bundled' });
  browser = await puppeteer.launch({
    executablePath: value?.path,
    env: { ...process.env, ...value?.env },
    args: ['--no-sandbox', '--disable-gpu'],
    headless: 'shell',
    pipe: true,
    timeout: 0,
  });
  page = await browser.newPage();
  // A save before the page listens makes it reload.
  const listens = page.waitForResponse((answer) => answer.url().endsWith('/events'), { timeout: 0 });
  await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 0 });
  await listens;
});
afterAll(async () => {
  child.kill('SIGKILL');
  await browser?.close();
  await rm(dir, { recursive: true, force: true });
});

const shown = (): Promise<string> =>
  page.evaluate(() =>
    (document.querySelector('div.marpit > section.shown')?.textContent ?? '').replace(/\s+/g, ' '),
  );
const count = (): Promise<number> =>
  page.evaluate(() => document.querySelectorAll('div.marpit > section').length);
/** HTTP status of the answer; 0 if the connection is cut. */
const asked = (path: string, headers: Record<string, string> = {}): Promise<number> =>
  new Promise((done) => {
    const { port } = new URL(address);
    const sent = request({ host: '127.0.0.1', port, path, headers }, (answer) => {
      answer.resume();
      done(answer.statusCode ?? 0);
    });
    sent.on('error', () => done(0)).end();
  });

describe('a watched deck', () => {
  it('jumps to the saved slide in place, without a reload', async () => {
    await page.evaluate(() => {
      document.documentElement.dataset.same = 'yes';
    });
    await writeFile(file, outline('Nghĩa quân vây đồn, về tay nhân dân.'));
    await until(async () => (await shown()).includes('vây đồn, về tay nhân dân'));
    expect(await page.evaluate(() => document.documentElement.dataset.same)).toBe('yes');
    expect(said).toMatch(/1 slides changed after/);
    await until(async () =>
      (await readFile(join(dir, 'out', 'đề cương', 'deck.md'), 'utf8')).includes('vây đồn, về tay'),
    );
  });

  it('also if new letters need other fonts', async () => {
    await writeFile(file, outline('Ở rẫy ngoài xưởng, ưỡn ẹo Ỷ Ẵ Ǽ Ω.'));
    await until(async () => (await shown()).includes('ngoài xưởng'));
  });

  it('shows an added slide, and all controls still work', async () => {
    const before = await count();
    await writeFile(
      file,
      outline('Nghĩa quân chiếm đồn.', '  - title: Ý nghĩa\n    text: Mở đầu thời kỳ mới.\n'),
    );
    await until(async () => (await count()) === before + 1);
    await until(
      async () => (await shown()).includes('Mở đầu thời kỳ mới') || (await shown()).includes('chiếm đồn'),
    );
    await page.keyboard.press('Home');
    await page.keyboard.press('o');
    const places = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('section > a.choose')].map(({ hash }) => hash),
    );
    expect(places).toEqual(Array.from({ length: before + 1 }, (_, index) => `#${index + 1}`));
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.querySelector('#place')?.textContent)).toBe(`1/${before + 1}`);
  });

  it('stays as it was while the outline has an error, which is shown', async () => {
    const before = await count();
    await writeFile(file, 'title: [\n');
    await until(async () => said.includes('the deck stays as it was'));
    expect(await count()).toBe(before);
    expect(said).toContain('outline/yaml-bracket');
  });

  it('is not served to anyone without its address', async () => {
    const { pathname, host } = new URL(address);
    expect(await asked(pathname)).toBe(200);
    expect(await asked('/')).toBe(404);
    expect(await asked(pathname.replace(/.\/$/, 'x/').replace('/', '/_'))).toBe(404);
    expect(await asked(`${pathname}../secret`)).toBe(404);
    expect(await asked(pathname, { host: `example.org:${host.split(':')[1]}` })).toBe(404);
  });

  it('ends with Ctrl-C and leaves no process', async () => {
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    if (CAN_SEE_PROCESSES) expect(await processesWith(MARK, dir)).toEqual([]);
  });
});
