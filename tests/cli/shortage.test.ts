// A machine that allows too few open files: users of the library get an error and continue. Needs `npm run build`.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';

it.skipIf(process.platform === 'win32')('a browser that cannot open its pipes kills no other process', () => {
  const module = pathToFileURL(resolve('dist/render/browser.js')).href;
  const program = `const { openSync } = await import('node:fs');
    const { launchBrowser } = await import(${JSON.stringify(module)});
    try { for (;;) openSync('/dev/null'); } catch {}
    const said = await launchBrowser({ path: '/bin/true', how: 'named', env: {} }).catch((error) => error.name);
    process.exitCode = said === 'BrowserGone' ? 0 : 7;`;
  const args = ['-c', 'ulimit -n 200; exec "$0" --input-type=module -e "$1"', process.execPath, program];
  expect(spawnSync('bash', args).status).toBe(0);
});
