import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { describe as told } from '../../src/diagnostics/diagnostic.js';
import { type Browser, launchBrowser } from '../../src/render/browser.js';
import { BrowserGone, goneDiagnostic } from '../../src/render/browser-gone.js';
import { findBrowser } from '../../src/render/discover.js';
import { launchFound } from '../../src/render/launch.js';
import { openPage, SLIDE } from '../../src/render/open-page.js';
import { LOOKS, startWatchdog } from '../../src/render/watchdog.js';
import { CAN_SEE_PROCESSES, processesWith } from '../processes.js';
import { bundledBrowser, CSS, listSection } from './fixture.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'decuong-test-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function script(name: string, lines: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, `#!/bin/sh\n${lines}\n`, { mode: 0o755 });
  return path;
}

describe.skipIf(process.platform === 'win32')('a program that is not a browser', () => {
  it.each([
    ['ends at once', 'exit 0', 'start', /exit 0/],
    ['says why it ends', 'echo "no display" >&2; exit 7', 'start', /exit 7; no display/],
    ['is killed', 'kill -9 $$', 'start', /SIGKILL/],
    ['closes its pipes and stays', 'exec 3<&- 4>&-; exec sleep 600', 'start', /connection closed/],
    [
      'speaks, but no language of a browser',
      "while :; do printf 'null\\000' >&4; sleep 0.05; done",
      'start',
      /SIGKILL/,
    ],
    [
      'ends its sentences too early',
      'while :; do printf \'{"id":\\000\' >&4; sleep 0.05; done',
      'start',
      /SIGKILL/,
    ],
    ['sleeps', 'exec sleep 600', 'mute', /^\d+ s$/],
    ['writes junk', 'while :; do echo junk; echo junk >&4; sleep 0.05; done', 'mute', /^\d+ s$/],
  ] as const)('which %s is given up with a message', async (name, lines, going, detail) => {
    const path = await script(`a program that ${name}`, lines);
    const error = await launchBrowser({ path, how: 'named', env: {} }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(BrowserGone);
    expect(error).toMatchObject({ going, path, detail: expect.stringMatching(detail) });
    const { message } = told(await goneDiagnostic(error as BrowserGone), 'en');
    expect(message).toContain(path);
    expect(message).not.toMatch(/protocol|target/i);
  });

  it('is replaced by the shipped browser if it was found rather than named', async () => {
    const path = await script('google-chrome', 'exit 1');
    const { browser, diagnostics } = await launchFound({ path, how: 'installed', env: {} });
    await browser.close();
    expect(diagnostics.map(({ code }) => code)).toEqual(['render/browser-other']);
    await expect(launchFound({ path, how: 'named', env: {} })).rejects.toThrow(BrowserGone);
  });
});

describe.runIf(CAN_SEE_PROCESSES)('a working browser', () => {
  const MARK = 'DECUONG_TEST_GONE';
  let browser: Browser;
  beforeEach(async () => {
    process.env[MARK] = folder;
    browser = await bundledBrowser();
    delete process.env[MARK];
  });
  afterEach(() => browser.close());

  /** The browser's process group, named after its first process. */
  async function processes(): Promise<{ id: number; first: boolean; command: string }[]> {
    const read = (id: string, file: string): Promise<string> =>
      readFile(`/proc/${id}/${file}`, 'latin1').catch(() => '');
    const ids = (await readdir('/proc')).filter((id) => /^\d+$/.test(id) && Number(id) !== process.pid);
    const all = ids.map(async (id) => ({
      id,
      group: /\) \S+ \d+ (\d+)/.exec(await read(id, 'stat'))?.[1],
      command: (await read(id, 'cmdline')).replaceAll('\0', ' '),
      marked: (await read(id, 'environ')).includes(`${MARK}=${Buffer.from(folder).toString('latin1')}`),
    }));
    const found = await Promise.all(all);
    const groups = found.filter(({ marked }) => marked).map(({ group }) => group);
    const own = found.filter(({ group }) => groups.includes(group));
    return own.map(({ id, group, command }) => ({ id: Number(id), first: id === group, command }));
  }

  const NEVER = 'new Promise(() => {})';

  it.each([
    ['whose page is killed', 'page', 'SIGKILL', 'died'],
    ['that is killed', 'browser', 'SIGKILL', 'died'],
    ['that is stopped', 'browser', 'SIGSTOP', 'silent'],
    ['whose page is stopped', 'page', 'SIGSTOP', 'silent'],
  ] as const)('%s is given up by its callers', async (_, part, name, going) => {
    const tab = await browser.openTab({ width: 640, height: 360 });
    const work = tab.evaluate(NEVER);
    work.catch(() => undefined);
    const hit = (await processes()).filter(({ first, command }) =>
      part === 'browser' ? first : command.includes('--type=renderer'),
    );
    for (const { id } of hit) process.kill(id, name);
    expect(hit.length).toBeGreaterThan(0);
    await expect(work).rejects.toMatchObject({ name: 'BrowserGone', going });
    await browser.close();
    expect(await processesWith(MARK, folder)).toEqual([]);
  });
});

describe('a browser that works for too long', () => {
  const looks = { every: 100, most: 1_000, work: 0.5 };
  const launch = async (): Promise<Browser> => {
    const { value } = await findBrowser({ browser: 'bundled' });
    if (!value) throw new Error('no bundled browser');
    return launchBrowser(value, { looks });
  };

  it('is given up, and reported with the slide that it works on', async () => {
    const browser = await launch();
    const sections = [listSection(3), listSection(20_000), listSection(3)];
    const slides = sections.map((_, index) => ({ id: `s${index}`, path: `sections.${index}` })) as never[];
    const input = { lang: 'vi', title: 'A', css: CSS, slides, sections: () => sections };
    const error = await openPage(browser, input)
      .then((page) => page.measure())
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ going: 'busy', at: { slide: 2, path: 'sections.1' } });
    const { message } = told(await goneDiagnostic(error as BrowserGone), 'en');
    expect(message).toContain('Slide 2 (sections.1)');
    await browser.close();
  });

  it('is only considered dead by tabs that have waited longer', async () => {
    const browser = await launch();
    const [first, second] = [await browser.openTab(SLIDE), await browser.openTab(SLIDE)];
    const endless = first.evaluate('(() => { for (;;); })()');
    endless.catch(() => undefined);
    const other = second.evaluate('new Promise(() => {})');
    await expect(other).rejects.toMatchObject({ going: 'died' });
    await expect(endless).rejects.toMatchObject({ going: 'busy', at: undefined });
    await browser.close();
  });
});

describe('watching a browser', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const looks = (count: number): Promise<unknown> => vi.advanceTimersByTimeAsync(LOOKS.every * count);

  it.each([
    ['works without answering', true, (look: number) => Promise.resolve(look), false],
    ['works too long', true, (look: number) => Promise.resolve((look * LOOKS.work) / LOOKS.most), true],
    ['answers and does nothing', true, () => Promise.resolve(1), true],
    ['does not answer', true, () => new Promise<number>(() => {}), true],
    ['cannot tell', true, () => Promise.reject(new Error('no')), true],
    ['has nothing to do', false, () => new Promise<number>(() => {}), false],
  ] as const)('reports one that %s', async (_, awaited, work, isLost) => {
    const lost = vi.fn();
    let look = 0;
    startWatchdog({ work: () => work(look++), awaited: () => awaited, lost });
    await looks(LOOKS.most);
    expect(lost).not.toHaveBeenCalled();
    await looks(LOOKS.most * 3);
    expect(lost).toHaveBeenCalledTimes(isLost ? 1 : 0);
  });

  it('restarts its wait at every sign of life, and ends when told to', async () => {
    const lost = vi.fn();
    const life = startWatchdog({ work: () => new Promise(() => {}), awaited: () => true, lost });
    await looks(LOOKS.most);
    life.heard();
    await looks(LOOKS.most);
    expect(lost).not.toHaveBeenCalled();
    life.stop();
    await looks(LOOKS.most * 3);
    expect(lost).not.toHaveBeenCalled();
  });
});
