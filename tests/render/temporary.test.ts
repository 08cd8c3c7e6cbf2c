// The folder for a browser's temporary files: whether it is usable, and what is reported if not.
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BrowserGone, goneDiagnostic } from '../../src/render/browser-gone.js';
import { findTemporary, temporaryFault } from '../../src/render/temporary.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'decuong-test-'));
  await writeFile(join(folder, 'file'), '');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('is usable if there is space', async () => {
  expect(await temporaryFault(folder)).toBeUndefined();
});

it('on a nearly full disk is reported as full', async () => {
  const fault = await temporaryFault(folder, Number.MAX_SAFE_INTEGER);
  expect(fault).toMatchObject({ code: 'render/temporary-full', params: { folder } });
});

it('that does not exist or is a file is reported as missing', async () => {
  for (const name of ['nowhere', 'file'])
    expect(await temporaryFault(join(folder, name))).toMatchObject({ code: 'render/temporary-missing' });
});

it.skipIf(process.platform === 'win32')('that links to itself is reported as unusable', async () => {
  await symlink('round', join(folder, 'round'));
  expect(await temporaryFault(join(folder, 'round'))).toMatchObject({
    code: 'render/temporary-no-permission',
  });
});

it('that is unusable is replaced by another, with a message', async () => {
  const { TMPDIR, TEMP, TMP } = process.env;
  const gone = join(folder, 'nowhere');
  Object.assign(process.env, { TMPDIR: gone, TEMP: gone, TMP: gone });
  const { value, diagnostics } = await findTemporary({ XDG_CACHE_HOME: folder });
  for (const [name, was] of Object.entries({ TMPDIR, TEMP, TMP }))
    if (was === undefined) delete process.env[name];
    else process.env[name] = was;
  expect(value).toBeDefined();
  expect(diagnostics).toMatchObject([{ code: 'render/temporary-elsewhere', params: { folder: gone } }]);
});

it('is not blamed if a browser worked too long on no particular slide', async () => {
  const busy = new BrowserGone('busy', '/usr/bin/chromium', '60 s');
  expect(await goneDiagnostic(busy, folder)).toMatchObject({
    code: 'render/step-too-heavy',
    params: { detail: '60 s' },
  });
});
