// Work of a session that is aborted: it rejects with the reason, no process of it stays, and the session goes on.
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createEngine, type Engine } from '../../src/engine/engine.js';
import type { Progress } from '../../src/engine/progress.js';
import type { Session } from '../../src/engine/session.js';
import { FORMATS } from '../../src/export/exporter.js';
import { CAN_SEE_PROCESSES, processesWith } from '../processes.js';
import { until } from '../until.js';

const MARK = 'DECUONG_TEST_SESSION';
let dir: string;
let engine: Engine;
let session: Session;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'decuong-session-'));
  vi.stubEnv(MARK, dir);
  vi.stubEnv('TMPDIR', dir);
  engine = createEngine({ browser: 'bundled' });
  session = await engine.openFile('outlines/chi-bo-chi-kien.yaml');
});
afterAll(async () => {
  await engine.close();
  vi.unstubAllEnvs();
  await rm(dir, { recursive: true, force: true });
});

const reason = new Error('the officer went home');
async function expectNothingLeft(): Promise<void> {
  if (CAN_SEE_PROCESSES) expect(await processesWith(MARK, dir)).toEqual([]);
  expect(await readdir(dir)).toEqual([]);
}

describe('an export that is aborted', () => {
  it.each(['compose', 'theme', 'fit', ...FORMATS])('when it comes to %s', async (wanted) => {
    const controller = new AbortController();
    const formats = FORMATS.filter((format) => format === wanted);
    const after: string[] = [];
    const end = session.export(formats.length > 0 ? formats : ['pdf'], {
      signal: controller.signal,
      onProgress: ({ stage }) => {
        if (controller.signal.aborted) after.push(stage);
        if (stage === wanted) controller.abort(reason);
      },
    });
    await expect(end).rejects.toBe(reason);
    expect(after).toEqual([]);
    await expectNothingLeft();
  });

  it('leaves a session that goes on', async () => {
    const { files, report } = await session.export(['md']);
    expect(files.map(({ path }) => path)).toContain('deck.md');
    expect(report?.slides.length).toBeGreaterThan(10);
    expect((await session.slides()).length).toBeGreaterThan(10);
  });

  it('leaves another export of the same engine, which goes on in the same browser', async () => {
    const controller = new AbortController();
    const stages: string[] = [];
    const onProgress = ({ stage }: Progress) => stages.push(stage);
    const other = session.with({ province: 'hue' }).export(['pdf'], { onProgress });
    const left = session.export(['png'], {
      signal: controller.signal,
      onProgress: ({ stage }) => stage === 'fit' && controller.abort(reason),
    });
    await expect(left).rejects.toBe(reason);
    expect((await other).files.map(({ path }) => path)).toContain('deck.pdf');
    // In another browser it would have begun to fit again.
    expect(stages).toEqual(['compose', 'theme', 'fit', 'pdf']);
  });

  it('has closed its tabs by then, in a browser that works for others', async () => {
    const tabs = CAN_SEE_PROCESSES ? await pagesOf() : 0;
    for (const wanted of ['fit', 'png']) {
      const controller = new AbortController();
      const other = session.with({ province: 'hue' }).export(['pdf']);
      const left = session.export(['png', 'social'], {
        signal: controller.signal,
        onProgress: ({ stage }) => stage === wanted && controller.abort(reason),
      });
      await expect(left).rejects.toBe(reason);
      await other;
    }
    if (CAN_SEE_PROCESSES) expect(await pagesOf()).toBeLessThanOrEqual(tabs + 2);
  });
});

/** Processes that show a page, of which a tab has one. */
async function pagesOf(): Promise<number> {
  return (await processesWith(MARK, dir)).filter((line) => line.includes('--type=renderer')).length;
}

describe('an edit that is aborted', () => {
  it('keeps the text, and the deck follows when it is asked for', async () => {
    const text = session.text.replace(/^title: .*$/m, 'title: Tên khác');
    const { revision } = session;
    const controller = new AbortController();
    const edit = session.edit(text, { signal: controller.signal });
    await until(async () => session.revision > revision);
    controller.abort(reason);
    await expect(edit).rejects.toBe(reason);
    expect(session.text).toBe(text);
    expect((await session.slides())[0]?.name).toBe('Tên khác');
  });

  it('while it waits for another call has changed nothing, and rejects at once', async () => {
    const other = await engine.openFile('outlines/khoi-nghia-bac-son.yaml');
    const { text } = other;
    const ended: string[] = [];
    const slow = other.slides().then(() => ended.push('slides'));
    const controller = new AbortController();
    const edit = other.edit('title: Khác', { signal: controller.signal });
    controller.abort(reason);
    await expect(edit.finally(() => ended.push('edit'))).rejects.toBe(reason);
    await slow;
    expect(ended).toEqual(['edit', 'slides']);
    expect([other.text, other.revision]).toEqual([text, 0]);
  });
});

describe('a signal that has aborted already', () => {
  const signal = AbortSignal.abort(reason);
  it.each<[string, () => Promise<unknown>]>([
    ['an opening', () => engine.open('title: A', { signal })],
    ['an edit', () => session.edit('title: Khác', { signal })],
    ['an edit by operations', () => session.edit([{ op: 'remove', at: 'title' }], { signal })],
    ['another look', () => session.setLook({ mode: 'dark' }, { signal })],
    ['slides that are known', () => session.slides({ signal })],
    ['a preview', () => session.preview('none', { signal })],
    ['findings', () => session.findings({ signal })],
    ['an export', () => session.export(['md'], { signal })],
    ['an import', () => engine.importDocument(new Uint8Array(), 'a.txt', { signal })],
  ])('refuses %s', async (_, call) => {
    const { text, revision } = session;
    await expect(call()).rejects.toBe(reason);
    expect([session.text, session.revision]).toEqual([text, revision]);
  });
});

it('an import that is aborted ends its thread', async () => {
  const controller = new AbortController();
  const bytes = new TextEncoder().encode(
    'ĐỀ CƯƠNG TUYÊN TRUYỀN\n\nI. KẾT QUẢ\n\nToàn xã có 17 khẩu súng.\n'.repeat(400),
  );
  const stages: string[] = [];
  const end = engine.importDocument(bytes, 'a.txt', {
    signal: controller.signal,
    onProgress: ({ stage }) => {
      stages.push(stage);
      if (stage === 'structure') controller.abort(reason);
    },
  });
  await expect(end).rejects.toBe(reason);
  expect(stages).toEqual(['read', 'structure']);
});

describe('an engine that is closed', () => {
  it.each<[string, (session: Session, engine: Engine, begun: () => void) => Promise<unknown>]>([
    ['an export', (session, _, begun) => session.export(['png', 'pdf'], { onProgress: begun })],
    [
      'an edit',
      (session, _, begun) => {
        const edit = session.edit(session.text.replace(/^title: .*$/m, 'title: Tên khác'));
        setImmediate(begun);
        return edit;
      },
    ],
    [
      'an import',
      (_, engine, begun) =>
        engine.importDocument(new TextEncoder().encode('I. A\n\nB.\n'.repeat(400)), 'a.txt', {
          onProgress: begun,
        }),
    ],
  ])('ends %s and leaves no process', async (_, call) => {
    const own = createEngine({ browser: 'bundled' });
    const opened = await own.openFile('outlines/chi-bo-chi-kien.yaml');
    let begun = (): void => {};
    const hasBegun = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const end = call(opened, own, begun).catch((error) => error.name);
    await hasBegun;
    await engine.close();
    await own.close();
    expect(await end).toBe('AbortError');
    await expectNothingLeft();
  });

  it('by its signal refuses whatever comes after, in its sessions too', async () => {
    const controller = new AbortController();
    const own = createEngine({ browser: 'bundled', signal: controller.signal });
    const opened = await own.openFile('outlines/chi-bo-chi-kien.yaml');
    const end = opened.export(['png', 'pptx'], {
      onProgress: ({ stage }) => stage === 'fit' && controller.abort(reason),
    });
    await expect(end).rejects.toBe(reason);
    await expect(opened.slides()).rejects.toBe(reason);
    await expect(own.open('title: A')).rejects.toBe(reason);
    await engine.close();
    await own.close();
    await expectNothingLeft();
  });
});

it('an engine that is closed has no process, and its sessions start another browser when they are used', async () => {
  await engine.close();
  await expectNothingLeft();
  expect((await session.export(['md'])).files.length).toBeGreaterThan(0);
});
