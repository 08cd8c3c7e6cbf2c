// A browser that does not start when it is needed, and does later.
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createEngine } from '../../src/engine/engine.js';
import { findBrowser } from '../../src/render/discover.js';

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'decuong-browsers-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

const OUTLINE = 'title: Kỷ niệm\nsections:\n- heading: Diễn biến\n  blocks:\n  - text: Nghĩa quân vây đồn.\n';

async function program(name: string, text: string): Promise<string> {
  const file = join(dir, name);
  await writeFile(file, `#!/bin/sh\n${text}\n`);
  await chmod(file, 0o755);
  return file;
}

it.runIf(process.platform === 'linux')(
  'is told each time, and tried again when the engine is started anew',
  async () => {
    const { value } = await findBrowser({ browser: 'bundled' });
    const browser = await program('browser', 'exit 3');
    const engine = createEngine({ browser });
    try {
      const session = await engine.open(OUTLINE);
      const codes = async (): Promise<string[]> => (await session.findings()).map(({ code }) => code);
      expect(await codes()).toContain('render/browser-start-failed');
      expect(await codes()).toContain('render/browser-start-failed');
      expect(await session.slides()).toEqual([]);
      const env = Object.entries(value?.env ?? {}).map(([key, one]) => `export ${key}='${one}'`);
      await program('browser', `${env.join('\n')}\nexec '${value?.path}' "$@"`);
      expect(await engine.start()).toEqual([]);
      expect((await session.slides()).length).toBeGreaterThan(2);
      expect(await codes()).not.toContain('render/browser-start-failed');
    } finally {
      await engine.close();
    }
  },
);

it('that is nowhere is told, and looked for again when it is needed', async () => {
  const file = join(dir, 'later');
  const engine = createEngine({ browser: file });
  const [missing] = await engine.start();
  expect(missing?.code).toMatch(/^render\//);
  const session = await engine.open(OUTLINE);
  expect((await session.findings()).map(({ code }) => code)).toContain(missing?.code);
  await engine.close();
});
