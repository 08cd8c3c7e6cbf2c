import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { owned } from '../../src/platform/owner.js';
import { findTemporary, PROFILE } from '../../src/render/temporary.js';

describe('folders left by a killed program', () => {
  const { TMPDIR } = process.env;
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'decuong-test-'));
    process.env.TMPDIR = folder;
  });
  afterEach(async () => {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
    await rm(folder, { recursive: true, force: true });
  });

  it('are removed by the next run, except those of running programs or with other names', async () => {
    const ended = spawnSync(process.execPath, ['-e', '']).pid;
    const own = owned(PROFILE);
    const left = own.replace(`-${process.pid}-`, `-${ended}-`);
    const stay = [`${own}abc`, `${PROFILE}other_machine-${ended}-abc`, `${PROFILE}mine`, 'else'];
    for (const name of [`${left}abc`, ...stay]) {
      await mkdir(join(folder, name));
      await writeFile(join(folder, name, 'file'), '');
    }
    expect((await findTemporary({})).value).toBe(folder);
    expect((await readdir(folder)).sort()).toEqual([...stay].sort());
  });

  it('have names that two programs never share', async () => {
    const made = await Promise.all([1, 2].map(() => mkdtemp(join(folder, owned(PROFILE)))));
    expect(new Set(made.map((path) => basename(path))).size).toBe(2);
  });
});
