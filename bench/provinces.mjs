// `node bench/provinces.mjs [rounds]` after `npm run build`: exports one outline in all 34 looks to PDF, ours in
// one run, and stock marp-cli on the same 34 deck.md files with the same Chromium. Writes its section of
// bench/RESULTS.md.
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../dist/render/discover.js';

const ROOT = resolve(fileURLToPath(import.meta.url), '..', '..');
const ROUNDS = Number(process.argv[2] ?? 3);
const OUTLINE = join(ROOT, 'outlines', 'chi-bo-chi-kien.yaml');
const RESULTS = join(ROOT, 'bench', 'RESULTS.md');
const HEADING = '## 34 provinces';
const folder = await mkdtemp(join(tmpdir(), 'decuong-provinces-'));
const { value: program } = await findBrowser({ browser: 'bundled' });
if (!program) throw new Error('the bench needs the shipped Chromium');

/** Seconds of a cold process. */
async function timed(script, args) {
  const start = performance.now();
  const browserEnv = { DECUONG_BROWSER: 'bundled', CHROME_PATH: program.path, CHROME_NO_SANDBOX: '1' };
  const child = spawn(process.execPath, [join(ROOT, script), ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...program.env, ...browserEnv },
  });
  let output = '';
  child.stderr.on('data', (chunk) => {
    output += chunk;
  });
  const code = await new Promise((done) => child.once('exit', done));
  if (code !== 0) throw new Error(`${script} ${args.join(' ')}: exit code ${code}\n${output}`);
  return (performance.now() - start) / 1000;
}

const ours = (formats, out) =>
  timed('dist/cli.js', [
    'build',
    OUTLINE,
    '--province',
    'all',
    '--formats',
    formats,
    '--out',
    out,
    '--quiet',
  ]);

/** marp-cli selects themes by name, so each deck gets a theme name of its own. */
async function marpInput() {
  const [made, decks, themes] = ['made', 'decks', 'themes'].map((name) => join(folder, name));
  await ours('md', made);
  await mkdir(themes, { recursive: true });
  for (const name of await readdir(made)) {
    const own = `look-${name.split('--')[1]}`;
    await mkdir(join(decks, name), { recursive: true });
    const deck = await readFile(join(made, name, 'deck.md'), 'utf8');
    await writeFile(join(decks, name, 'deck.md'), deck.replace(/^theme: decuong$/m, `theme: ${own}`));
    const css = await readFile(join(made, name, 'theme.css'), 'utf8');
    await writeFile(join(themes, `${own}.css`), css.replace('@theme decuong', `@theme ${own}`));
    await cp(join(made, name, 'assets'), join(decks, name, 'assets'), { recursive: true }).catch(
      () => undefined,
    );
  }
  return { decks, themes };
}

const { decks, themes } = await marpInput();
const count = (await readdir(decks)).length;
const marp = (parallel) =>
  timed('node_modules/@marp-team/marp-cli/marp-cli.js', [
    ...['-I', decks, '-o', join(folder, `marp-${parallel}`), '--pdf', '--theme-set', themes],
    ...['--allow-local-files', '--no-config-file', '--parallel', String(parallel)],
  ]);

const TASKS = {
  'ours, `--province all --formats pdf`': () => ours('pdf', join(folder, 'ours')),
  'marp-cli `--pdf --parallel 2`': () => marp(2),
  'marp-cli `--pdf --parallel 5`': () => marp(5),
};
const times = Object.fromEntries(Object.keys(TASKS).map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, task] of Object.entries(TASKS)) times[name].push(await task());
  process.stderr.write(`round ${round + 1}/${ROUNDS}\n`);
}
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const rows = Object.entries(times).map(([name, list]) => [name, median(list)]);
const [[, own], ...others] = rows;
const best = Math.min(...others.map(([, time]) => time));
const section = `${HEADING}

\`node bench/provinces.mjs\`: one outline in ${count} looks to PDF, median of ${ROUNDS} rounds, ${cpus().length} cores, the shipped Chromium for both.
marp-cli converts the ${count} finished \`deck.md\`; ours starts from the outline and also composes, fits and looks each deck over.

| | time | |
|---|---|---|
${rows.map(([name, time]) => `| ${name} | ${time.toFixed(1)} s | ${(time / own).toFixed(2)} |`).join('\n')}

Ours takes ${(own / best).toFixed(2)} of marp-cli's best time (goal: at most 0.5).
`;
const report = await readFile(RESULTS, 'utf8').catch(() => '# Results\n');
const before = report.split(new RegExp(`^${HEADING}$`, 'm'))[0].trimEnd();
await writeFile(RESULTS, `${before}\n\n${section}`);
await rm(folder, { recursive: true, force: true });
process.stdout.write(section);
