// Aborts a run at every stage and at random moments: it rejects, no work continues, and older results stay.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type BatchEvents, type BatchOptions, buildAll } from '../src/batch/batch.js';
import { FORMATS } from '../src/export/exporter.js';
import { importDocument } from '../src/import/index.js';
import { loadOutline } from '../src/outline/load.js';
import { preview } from '../src/preview/preview.js';
import { launchBrowser } from '../src/render/browser.js';
import { bundledBrowser as unpack } from '../src/render/bundled.js';
import { findBrowser } from '../src/render/discover.js';
import { loadTheme } from '../src/theme/load.js';
import { listProvinces } from '../src/theme/provinces.js';
import { CAN_SEE_PROCESSES, foldersOf, processesWith, stateOf } from './processes.js';
import { until } from './until.js';

const MARK = 'DECUONG_TEST_ABORT';
const TRIES = 4;

/**
 * Waits as long as this machine takes to start some programs, however busy it is, so that work continuing after an
 * abort would show.
 */
async function aWhile(): Promise<void> {
  for (let turn = 0; turn < 4; turn++) await once(spawn(process.execPath, ['-e', '']), 'exit');
}

const points = Array.from(
  { length: 9 },
  (_, i) => `Ý thứ ${i + 1}, dài hơn một dòng để trang phải chia làm hai phần.`,
);
const chart = { kind: 'bar', labels: ['A', 'B'], series: [{ name: 'C', values: ['1', '2'] }] };
const image = { src: 'doi.jpg', alt: 'Đồi' };
const outline = (title: string) =>
  JSON.stringify({
    title,
    sections: [{ heading: 'Diễn biến', blocks: [{ title: 'Nhiều ý', points }, { chart }, { image }] }],
  });

let dir: string;
let out: string;
let temporary: string;
let mark: string;
let options: BatchOptions;
/** Duration of the run that is not aborted, in ms. */
let whole: number;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'decuong-abort-'));
  [out, temporary] = [join(dir, 'out'), join(dir, 'tmp')];
  await mkdir(temporary);
  mark = dir;
  vi.stubEnv('TMPDIR', temporary);
  vi.stubEnv(MARK, mark);
  await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#375' } })
    .jpeg()
    .toFile(join(dir, 'doi.jpg'));
  for (const name of ['mot', 'hai']) await writeFile(join(dir, `${name}.yaml`), outline(name));
  options = {
    outlines: ['mot', 'hai'].map((name) => join(dir, `${name}.yaml`)),
    out,
    base: dir,
    browser: 'bundled',
    mode: 'light',
    lang: 'en',
    formats: FORMATS,
    exports: { scale: 0.5, pdfNotes: true, handout: 3, handoutPrint: 'colour' },
  };
  const start = performance.now();
  const { decks } = await buildAll(options);
  whole = performance.now() - start;
  expect(decks.every(({ report }) => report)).toBe(true);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(dir, { recursive: true, force: true });
});

/** Nothing of the run is left or still working, and `out` is unchanged. */
async function expectStillness(before: Record<string, string>): Promise<void> {
  const left = CAN_SEE_PROCESSES ? await processesWith(MARK, mark) : [];
  expect(left).toEqual([]);
  expect(await readdir(temporary)).toEqual([]);
  expect(await stateOf(out)).toEqual(before);
  await aWhile();
  if (CAN_SEE_PROCESSES) expect(await processesWith(MARK, mark)).toEqual([]);
  expect(await readdir(temporary)).toEqual([]);
  expect(await stateOf(out)).toEqual(before);
}

/** Aborts when `begin` resolves. `end` tells how the run ended. */
async function aborted(
  begin: (abort: () => void) => BatchEvents,
  more: Partial<BatchOptions> = {},
): Promise<{ end: unknown; after: string[] }> {
  const controller = new AbortController();
  const after: string[] = [];
  const events = begin(() => controller.abort());
  const run = buildAll(
    { ...options, ...more, signal: controller.signal },
    {
      ...events,
      onProgress: (job, progress) => {
        const { stage } = progress;
        if (controller.signal.aborted) after.push(stage);
        events.onProgress?.(job, progress);
      },
      onDone: (deck) => {
        if (controller.signal.aborted) after.push('done');
        events.onDone?.(deck);
      },
    },
  );
  const end = await run.then(
    () => 'done',
    (error: unknown) => error,
  );
  return { end, after };
}

describe('a batch that is aborted', () => {
  it.each(['compose', 'theme', 'fit'])('at %s stops and keeps the older results', async (wanted) => {
    const before = await stateOf(out);
    const { end, after } = await aborted((abort) => ({
      onProgress: (_, { stage }) => stage === wanted && abort(),
    }));
    expect(end).toMatchObject({ name: 'AbortError' });
    expect(after).toEqual([]);
    await expectStillness(before);
  });

  it.each(FORMATS)('during or after %s stops and keeps the older results', async (format) => {
    const before = await stateOf(out);
    const one = { outlines: options.outlines.slice(0, 1), formats: [format] };
    let [fitting, made] = [0, 0];
    const ready = await aborted(
      (abort) => ({
        onProgress: (_, { stage }) => {
          if (stage === 'fit') fitting = performance.now();
          if (stage !== format) return;
          made = performance.now();
          abort();
        },
      }),
      one,
    );
    expect(ready).toMatchObject({ end: { name: 'AbortError' }, after: [] });
    await expectStillness(before);
    const delay = Math.random() * (made - fitting);
    const making = await aborted(
      (abort) => ({ onProgress: (_, { stage }) => stage === 'fit' && setTimeout(abort, delay) }),
      one,
    );
    // The second run may be faster.
    if (making.end === 'done') return;
    expect(making).toMatchObject({ end: { name: 'AbortError' }, after: [] });
    await expectStillness(before);
  });

  it('before it starts does nothing', async () => {
    const before = await stateOf(out);
    const run = buildAll({ ...options, signal: AbortSignal.abort() });
    await expect(run).rejects.toMatchObject({ name: 'AbortError' });
    await expectStillness(before);
  });

  it('during browser start leaves no browser', async () => {
    const before = await stateOf(out);
    for (let turns = 1; turns < 40_000; turns *= 4) {
      const { end } = await aborted((abort) => {
        let left = turns;
        const turn = (): void => void (--left > 0 ? setImmediate(turn) : abort());
        setImmediate(turn);
        return {};
      });
      if (end === 'done') break;
      expect(end).toMatchObject({ name: 'AbortError' });
      expect(await readdir(temporary)).toEqual([]);
      if (CAN_SEE_PROCESSES) expect(await processesWith(MARK, mark)).toEqual([]);
    }
    await expectStillness(await stateOf(out));
    expect(Object.keys(await stateOf(out))).toEqual(Object.keys(before));
  });

  it('at random moments leaves each deck either unchanged or complete', async () => {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const before = await stateOf(out);
      const written = new Set<string>();
      const delay = ((tries + Math.random()) / TRIES) * whole;
      const { end } = await aborted((abort) => {
        setTimeout(abort, delay).unref();
        return { onDone: ({ job }) => void written.add(job.name) };
      });
      if (end !== 'done') expect(end).toMatchObject({ name: 'AbortError' });
      const after = await stateOf(out);
      for (const name of ['mot', 'hai']) {
        const own = (state: Record<string, string>) =>
          Object.entries(state).filter(([file]) => file.startsWith(name));
        if (!written.has(name) && JSON.stringify(own(after)) !== JSON.stringify(own(before)))
          expect(JSON.parse((after[`${name}/report.json`] ?? '').replace(/^\S+ /, '')).files).toHaveLength(
            own(after).filter(([, content]) => content !== 'a folder').length - 1,
          );
      }
      await expectStillness(after);
    }
  });

  it('during the first write removes the files and the folders created for them', async () => {
    const fresh = join(dir, 'fresh', 'deep');
    const { end } = await aborted(
      (abort) => ({
        onProgress: (_, { stage }) => stage === 'md' && queueMicrotask(() => setImmediate(abort)),
      }),
      { out: fresh, formats: ['md'] },
    );
    if (end === 'done') return;
    await expectStillness(await stateOf(out));
    expect(await stateOf(join(dir, 'fresh'))).toEqual({});
  });

  it('rejects with the caller’s reason', async () => {
    const controller = new AbortController();
    const run = buildAll(
      { ...options, signal: controller.signal },
      { onProgress: () => controller.abort(new Error('the officer went home')) },
    );
    await expect(run).rejects.toThrow('the officer went home');
    await expectStillness(await stateOf(out));
  });

  it('ends the other deck when the caller’s code throws', async () => {
    const before = await stateOf(out);
    const run = buildAll(options, {
      onProgress: (job, progress) => {
        const { stage } = progress;
        if (job.name === 'mot' && stage === 'fit') throw new Error('a bug of the caller');
      },
    });
    await expect(run).rejects.toThrow('a bug of the caller');
    await expectStillness(before);
  });
});

describe('a browser that is no longer needed', () => {
  it('is not unpacked further and leaves no partial copy', async () => {
    const cache = join(dir, 'cache');
    const controller = new AbortController();
    const work = unpack({ XDG_CACHE_HOME: cache }, { signal: controller.signal });
    await until(async () => (await readdir(join(cache, 'decuong'))).length > 0);
    controller.abort();
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
    expect(await readdir(join(cache, 'decuong'))).toEqual([]);
    await aWhile();
    expect(await readdir(join(cache, 'decuong'))).toEqual([]);
  });

  it('ends together with its pending requests and its profile', async () => {
    const { value: program } = await findBrowser({ browser: 'bundled' });
    const controller = new AbortController();
    const browser = await launchBrowser(program!, { signal: controller.signal });
    const tab = await browser.openTab({ width: 1280, height: 720 });
    const work = tab.evaluate('new Promise(() => {})');
    controller.abort();
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
    await expect(browser.openTab({ width: 1, height: 1 })).rejects.toMatchObject({ name: 'AbortError' });
    await browser.close();
    await expectStillness(await stateOf(out));
  });

  // The driver has repeating timers that an abort cannot wait for.
  it('leaves no timer that keeps the program alive, even while a tab is opening', async () => {
    const begun = vi.spyOn(globalThis, 'setInterval');
    const ended = vi.spyOn(globalThis, 'clearInterval');
    const { value: program } = await findBrowser({ browser: 'bundled' });
    for (const delay of [0, 5, 20, 50, 100]) {
      const controller = new AbortController();
      const browser = await launchBrowser(program!, { signal: controller.signal });
      const tabs = [1, 2, 3].map(() => browser.openTab({ width: 640, height: 360 }).catch(() => undefined));
      setTimeout(() => controller.abort(), delay);
      await once(controller.signal, 'abort');
      await Promise.all(tabs);
      await browser.close();
    }
    const timers = begun.mock.results.map(({ value }) => value);
    const cleared = ended.mock.calls.map(([timer]) => timer);
    vi.restoreAllMocks();
    expect(timers.filter((timer) => !cleared.includes(timer))).toEqual([]);
  });

  it.runIf(CAN_SEE_PROCESSES)('takes its shared memory folder with it', async () => {
    const { value: program } = await findBrowser({ browser: 'bundled' });
    const browser = await launchBrowser(program!);
    const folders = await foldersOf(MARK, mark);
    expect(folders.length).toBeGreaterThan(0);
    for (const folder of folders) expect((await stat(folder)).isDirectory()).toBe(true);
    await browser.close();
    for (const folder of folders)
      await expect(stat(folder), folder).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('ends with its child processes, even if they would outlive it', async () => {
    const [script, started] = [join(dir, 'chrome'), join(dir, 'started')];
    const lines = ['#!/bin/sh', 'sleep 600 &', `echo $$ $! > '${started}'`, 'wait', ''];
    await writeFile(script, lines.join('\n'), { mode: 0o755 });
    const controller = new AbortController();
    const work = launchBrowser({ path: script, how: 'named', env: {} }, { signal: controller.signal });
    let over = false;
    work.catch(() => {
      over = true;
    });
    const ids = async (): Promise<string[]> =>
      (await readFile(started, 'utf8').catch(() => '')).match(/\d+/g) ?? [];
    // A start that fails by itself reports why below, instead of timing out here.
    await until(async () => over || (await ids()).length >= 2);
    const running = await ids();
    controller.abort();
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
    // An exited process that has not been reaped is a zombie, "Z".
    for (const id of CAN_SEE_PROCESSES ? running : [])
      expect(await readFile(`/proc/${id}/stat`, 'latin1').catch(() => ') Z'), id).toMatch(/\) [ZX]/);
    await expectStillness(await stateOf(out));
  });
});

describe('other entries that are aborted', () => {
  let kept: string | undefined;
  afterEach(() => {
    kept = undefined;
  });

  it('a preview closes its browser', async () => {
    const controller = new AbortController();
    const wanted = { theme: 'all', base: dir, mode: 'light', browser: 'bundled', lang: 'en' } as const;
    const work = preview({ ...wanted, signal: controller.signal }, (theme) => {
      if (kept !== undefined && theme !== kept) controller.abort();
      kept = theme;
    });
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
    await expectStillness(await stateOf(out));
  });

  it('an import stops, whenever the abort comes', async () => {
    const text = `ĐỀ CƯƠNG TUYÊN TRUYỀN\n\n${Array.from({ length: 40 }, (_, i) => `${i + 1}. Ngày ${(i % 28) + 1}/9/1940, khởi nghĩa nổ ra ở nhiều nơi.`).join('\n\n')}\n`;
    const bytes = new TextEncoder().encode(text);
    const ends = new Set<string>();
    for (let turns = 0; turns < 12; turns += 1) {
      const controller = new AbortController();
      const work = importDocument(bytes, 'de-cuong.txt', { signal: controller.signal }).then(
        ({ value }) => (value ? 'done' : 'refused'),
        (error: Error) => error.name,
      );
      for (let turn = 0; turn < turns; turn += 1) await new Promise(setImmediate);
      controller.abort();
      ends.add(await work);
    }
    expect(ends).toContain('AbortError');
    expect(ends).not.toContain('refused');
  });

  it('reading an outline or theme, listing provinces and finding a browser reject too', async () => {
    const signal = AbortSignal.abort();
    const file = join(dir, 'mot.yaml');
    const entries = [
      () => loadOutline(file, { signal }),
      () => listProvinces({ signal }),
      () => loadTheme(undefined, { mode: 'light', base: dir, signal }),
      () => findBrowser({ signal }),
    ];
    for (const entry of entries) await expect(entry()).rejects.toMatchObject({ name: 'AbortError' });
  });
});
