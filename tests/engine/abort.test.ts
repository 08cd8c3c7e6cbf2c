// Work of a session that is aborted: it rejects with the reason, no process of it stays, and the session goes on.
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createEngine, type Engine } from '../../src/engine/engine.js';
import type { Session } from '../../src/engine/session.js';
import { FORMATS } from '../../src/export/exporter.js';
import { CAN_SEE_PROCESSES, processesWith } from '../processes.js';

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

  it('leaves another export of the same engine, which has the same browser', async () => {
    const controller = new AbortController();
    const other = session.with({ province: 'hue' }).export(['pdf']);
    const left = session.export(['png'], {
      signal: controller.signal,
      onProgress: ({ stage }) => stage === 'fit' && controller.abort(reason),
    });
    await expect(left).rejects.toBe(reason);
    expect((await other).files.map(({ path }) => path)).toContain('deck.pdf');
  });
});

describe('an edit that is aborted', () => {
  it('keeps the text, and the deck follows when it is asked for', async () => {
    const text = session.text.replace(/^title: .*$/m, 'title: Tên khác');
    const controller = new AbortController();
    const edit = session.edit(text, { signal: controller.signal });
    controller.abort(reason);
    await expect(edit).rejects.toBe(reason);
    expect(session.text).toBe(text);
    expect((await session.slides())[0]?.name).toBe('Tên khác');
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

it('an engine that is closed has no process, and its sessions start another browser when they are used', async () => {
  await engine.close();
  await expectNothingLeft();
  expect((await session.export(['md'])).files.length).toBeGreaterThan(0);
});
