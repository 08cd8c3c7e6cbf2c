import { once } from 'node:events';
import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, launchBrowser } from '../../src/render/browser.js';
import { BrowserGone } from '../../src/render/browser-gone.js';
import { bundledBrowser as unpack } from '../../src/render/bundled.js';
import { findBrowser } from '../../src/render/discover.js';
import { pageDocument } from '../../src/render/document.js';
import { openPage } from '../../src/render/open-page.js';
import { bundledBrowser, CSS, listSection, slidesOf } from './fixture.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'decuong-test-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function program(name: string, script = '#!/bin/sh\nexit 1\n'): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, script);
  await chmod(path, 0o755);
  return path;
}

describe('finding a browser', () => {
  it('prefers the named one: --browser, DECUONG_BROWSER, PUPPETEER_EXECUTABLE_PATH', async () => {
    const [a, b, c] = [await program('a'), await program('b'), await program('c')];
    const env = { DECUONG_BROWSER: b, PUPPETEER_EXECUTABLE_PATH: c };
    expect((await findBrowser({ browser: a, env })).value).toMatchObject({ path: a, how: 'named' });
    expect((await findBrowser({ env })).value?.path).toBe(b);
    expect((await findBrowser({ env: { PUPPETEER_EXECUTABLE_PATH: c } })).value?.path).toBe(c);
  });

  it('reports that the named one is not a program', async () => {
    const { value, diagnostics } = await findBrowser({ browser: join(folder, 'nowhere'), env: {} });
    expect(value).toBeUndefined();
    expect(diagnostics[0]).toMatchObject({ code: 'render/browser-not-found', severity: 'error' });
  });

  it.each([
    ['win32', 'render/no-browser-windows'],
    ['darwin', 'render/no-browser-macos'],
    ['freebsd', 'render/no-browser-linux'],
  ] as const)('has none to ship for %s, and says where to get one', async (platform, code) => {
    const { value, diagnostics } = await findBrowser({ browser: 'bundled', env: {}, platform });
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code, severity: 'error' }]);
  });

  it.runIf(process.platform === 'linux' && process.arch === 'x64')(
    'reports that the shipped one cannot be unpacked',
    async () => {
      const { TMPDIR } = process.env;
      const file = await program('no folder');
      process.env.TMPDIR = file;
      const env = { XDG_CACHE_HOME: join(file, 'cache') };
      const { diagnostics } = await findBrowser({ browser: 'bundled', env });
      if (TMPDIR === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = TMPDIR;
      expect(diagnostics.map(({ code }) => code)).toEqual(['render/browser-unpack-failed']);
    },
  );

  it('finds an installed one on PATH', async () => {
    const path = await program('google-chrome');
    const found = await findBrowser({ env: { PATH: folder }, platform: 'linux' });
    expect(found.value).toMatchObject({ path, how: 'installed' });
  });

  it.each([
    ['PROGRAMFILES', 'win32'],
    ['PROGRAMFILES(X86)', 'win32'],
  ] as const)('searches %s on Windows', async (root, platform) => {
    const path = join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe');
    const { mkdir } = await import('node:fs/promises');
    await mkdir(join(path, '..'), { recursive: true });
    await program(join('Microsoft', 'Edge', 'Application', 'msedge.exe'));
    expect((await findBrowser({ env: { [root]: folder }, platform })).value?.path).toBe(path);
  });

  it('searches puppeteer’s cache, newest version first', async () => {
    const { mkdir } = await import('node:fs/promises');
    for (const version of ['linux-99.0.1', 'linux-120.0.1']) {
      await mkdir(join(folder, 'cache', 'chrome', version, 'chrome-linux64'), { recursive: true });
      await program(join('cache', 'chrome', version, 'chrome-linux64', 'chrome'));
    }
    const env = { PUPPETEER_CACHE_DIR: join(folder, 'cache'), PATH: '' };
    const { value } = await findBrowser({ env, platform: 'linux' });
    if (value?.how !== 'installed')
      expect(value).toMatchObject({ how: 'puppeteer', path: expect.stringContaining('120') });
  });
});

describe('the shipped Chromium', () => {
  it('is unpacked once though three processes ask for it at the same time, and leaves nothing beside it', async () => {
    const env = { XDG_CACHE_HOME: join(folder, 'xdg') };
    const all = await Promise.all([unpack(env), unpack(env), unpack(env)]);
    expect(new Set(all.map((one) => one?.path)).size).toBe(1);
    expect(await readdir(join(folder, 'xdg', 'decuong'))).toEqual([
      expect.stringMatching(/^chromium-[\d.]+$/),
    ]);
    const browser = await launchBrowser({ path: all[0]?.path ?? '', how: 'bundled', env: {} });
    expect(browser.version).toMatch(/Chrome\/\d+/);
    await browser.close();
  });
});

describe('a running browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await bundledBrowser();
  });
  afterAll(() => browser.close());

  it('has no access to network or files, and runs no script of the page', async () => {
    let heard = 0;
    const server = createServer((socket) => {
      heard++;
      socket.destroy();
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo;
    const html = `<script>document.title = 'ran'</script><img id="a" src="http://127.0.0.1:${port}/x.png"><img id="b" src="file:///etc/hostname">
      <iframe src="file:///etc/passwd"></iframe><p onclick="document.title='ran'">Bắc Sơn</p>`;
    const tab = await browser.openTab({ width: 1280, height: 720 });
    await tab.fill(pageDocument({ lang: 'vi', title: 'still', sections: [html] }));
    await tab.evaluate('document.querySelector("p").click()');
    expect(await tab.evaluate('document.title')).toBe('still');
    expect(await tab.evaluate('[...document.images].map((i) => i.naturalWidth)')).toEqual([0, 0]);
    // A page without a policy of its own.
    const bare = await browser.openTab({ width: 1280, height: 720 });
    await bare.evaluate(
      `document.body.append(Object.assign(new Image(), { src: 'http://127.0.0.1:${port}/y.png' }))`,
    );
    const tried = ['http://127.0.0.1', 'http://localhost', 'https://127.0.0.1', 'http://[::ffff:127.0.0.1]'];
    for (const origin of tried) {
      const got = `fetch("${origin}:${port}/", { mode: 'no-cors' }).then(() => 'reached', () => 'refused')`;
      expect(await bare.evaluate(got)).toBe('refused');
    }
    const socket = `new Promise((done) => { const s = new WebSocket('ws://127.0.0.1:${port}'); s.onopen = () => done('open'); s.onerror = () => done('refused'); })`;
    expect(await bare.evaluate(socket)).toBe('refused');
    await Promise.all([tab.close(), bare.close()]);
    server.close();
    expect(heard).toBe(0);
  });

  it('prints one tagged page per slide, 960 × 540 pt', async () => {
    const sections = [listSection(2), listSection(3), listSection(1)];
    const page = await openPage(browser, {
      lang: 'vi',
      title: 'Thử',
      css: CSS,
      slides: slidesOf(sections),
      sections: () => sections,
    });
    const pdf = Buffer.from(await page.pdf()).toString('latin1');
    expect(pdf.match(/\/Type \/Page\n/g)).toHaveLength(3);
    expect(pdf).toContain('/MediaBox [0 0 960 540]');
    expect(pdf).toContain('/StructTreeRoot');
    await page.close();
  });
});

describe('a failing browser', () => {
  it('is reported with its last output if it does not start', async () => {
    const path = await program('broken', '#!/bin/sh\necho "cannot open display" >&2\nexit 3\n');
    await expect(launchBrowser({ path, how: 'named', env: {} })).rejects.toThrow(BrowserGone);
    await expect(launchBrowser({ path, how: 'named', env: {} })).rejects.toThrow(
      /exit code 3|display|closed/,
    );
    await expect(launchBrowser({ path: join(folder, 'nowhere'), how: 'named', env: {} })).rejects.toThrow(
      BrowserGone,
    );
  });

  it('is reported if it dies while working', async () => {
    const browser = await bundledBrowser();
    const sections = [listSection(2)];
    const page = await openPage(browser, {
      lang: 'vi',
      title: '',
      css: CSS,
      slides: slidesOf(sections),
      sections: () => sections,
    });
    const work = page
      .measure()
      .then(() => page.measure())
      .then(() => page.pdf());
    const end = browser.close();
    await expect(work.then(() => page.pdf())).rejects.toThrow(BrowserGone);
    await end;
    await expect(page.measure()).rejects.toThrow(BrowserGone);
  });

  it('leaves no profile behind', async () => {
    const { TMPDIR } = process.env;
    process.env.TMPDIR = await mkdtemp(join(folder, 'tmp-'));
    const browser = await bundledBrowser();
    expect(await readdir(tmpdir())).toHaveLength(1);
    await browser.close();
    await browser.close();
    expect(await readdir(tmpdir())).toEqual([]);
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  });
});
