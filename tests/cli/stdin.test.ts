// "-" in place of a file, through the CLI. Needs `npm run build`.
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LARGEST_FILE } from '../../src/platform/limits.js';

const OUTLINE = 'title: Bài\nsections:\n  - heading: Mục\n    blocks:\n      - text: Một câu.\n';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'decuong-stdin-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function decuong(args: readonly string[], input: string | Buffer): { code: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('dist/cli.js'), ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: { ...process.env, DECUONG_LANG: 'en' },
  });
  return { code: status, said: stdout + stderr };
}

describe('standard input', () => {
  it('is checked as an outline, with the places of its errors', () => {
    expect(decuong(['check', '-'], OUTLINE).code).toBe(0);
    const wrong = decuong(['check', '-'], OUTLINE.replace('text:', 'texte:'));
    expect(wrong.code).toBe(1);
    expect(wrong.said).toMatch(/^-:5:\d+ {2}error/m);
  });

  it('is imported as a document, into a file named by its title', async () => {
    expect(decuong(['import', '-'], 'ĐỀ CƯƠNG\n\nI. Một\nNội dung.\n').code).toBe(0);
    expect(await readdir(folder)).toEqual(['stdin.yaml']);
  });

  it('has the same limit as a file', () => {
    const much = Buffer.alloc(LARGEST_FILE.yaml + 1, 'a');
    const { code, said } = decuong(['check', '-'], much);
    expect([code, said]).toEqual([1, expect.stringContaining('outline/too-large')]);
  });
});
