// `npm run bench` [-- rounds] [--deck name …]: runs our CLI and stock marp-cli on the same deck.md with the same
// Chromium, interleaved in one run, and the bare browser on the finished HTML (floor.mjs). The decks are 40 plain
// slides ("plain") and the real outlines, by file name. A run of all decks writes bench/RESULTS.md.
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findBrowser } from '../dist/render/discover.js';
import { bareBrowser } from './floor.mjs';
import { benchOutline } from './outline.mjs';
import { report } from './report.mjs';

const ROOT = resolve(fileURLToPath(import.meta.url), '..', '..');
const SLIDES = 40;
const BATCH = 6;
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { deck: { type: 'string', multiple: true } },
});
const rounds = Number(positionals[0] ?? 3);

const folder = await mkdtemp(join(tmpdir(), 'decuong-bench-'));
const { value: program } = await findBrowser({ browser: 'bundled' });
if (!program) throw new Error('the bench needs the shipped Chromium');

/** Seconds of a cold process. */
async function timed(script, args, cwd = folder) {
  const start = performance.now();
  const child = spawn(process.execPath, [join(ROOT, script), ...args], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      ...process.env,
      ...program.env,
      DECUONG_BROWSER: 'bundled',
      CHROME_PATH: program.path,
      CHROME_NO_SANDBOX: '1',
    },
  });
  let output = '';
  child.stderr.on('data', (chunk) => {
    output += chunk;
  });
  const code = await new Promise((done) => child.once('exit', done));
  if (code !== 0) throw new Error(`${script} ${args.join(' ')}: exit code ${code}\n${output}`);
  return (performance.now() - start) / 1000;
}

const ours = (formats, ...outlines) =>
  timed('dist/cli.js', ['build', ...outlines, '--formats', formats, '--out', folder, '--quiet']);

const marpOf =
  ({ name }) =>
  (...flags) =>
    timed(
      'node_modules/@marp-team/marp-cli/marp-cli.js',
      ['deck.md', '--theme', 'theme.css', '--allow-local-files', '--no-config-file', ...flags],
      join(folder, name),
    );

/** Timed for every deck: task → function returning seconds. */
function tasksOf(deck) {
  const marp = marpOf(deck);
  return {
    'ours pdf': () => ours('pdf', deck.outline),
    'marp pdf': () => marp('--pdf', '-o', 'm.pdf'),
    'ours png': () => ours('png', deck.outline),
    'marp png': () => marp('--images', 'png', '-o', 'm.png'),
    'ours all': () => ours('html,md,pdf,png', deck.outline),
    'marp html': () => marp('-o', 'm.html'),
  };
}

/** Timed for the plain slides only. */
const plainTasks = (deck, copies) => ({
  'ours batch': () => ours('pdf', ...copies),
  'ours pptx': () => ours('pptx', deck.outline),
  'marp pptx': () => marpOf(deck)('--pptx', '-o', 'm.pptx'),
});

async function allDecks() {
  const outline = join(folder, 'plain.yaml');
  await writeFile(outline, benchOutline(SLIDES));
  const files = (await readdir(join(ROOT, 'outlines'))).filter((file) => file.endsWith('.yaml')).sort();
  const real = files.map((file) => ({
    name: basename(file, '.yaml'),
    outline: join(ROOT, 'outlines', file),
  }));
  return [{ name: 'plain', outline }, ...real];
}

const all = await allDecks();
const decks = options.deck ? all.filter(({ name }) => options.deck.includes(name)) : all;
if (decks.length === 0) throw new Error(`--deck is one of ${all.map(({ name }) => name).join(', ')}`);

const copies = Array.from({ length: BATCH }, (_, index) => join(folder, `plain-${index + 1}.yaml`));
for (const copy of copies) await writeFile(copy, benchOutline(SLIDES));
/** Deck → task → seconds of each round. */
const times = new Map();
for (const deck of decks) {
  await ours('html,md', deck.outline);
  times.set(deck.name, {});
}
for (let round = 1; round <= rounds; round++) {
  for (const deck of decks) {
    const own = times.get(deck.name);
    const note = (task, seconds) => {
      own[task] ??= [];
      own[task].push(seconds);
    };
    const tasks = { ...tasksOf(deck), ...(deck.name === 'plain' ? plainTasks(deck, copies) : {}) };
    for (const [task, work] of Object.entries(tasks)) note(task, await work());
    const floor = await bareBrowser(program, join(folder, deck.name, 'deck.html'));
    for (const [part, seconds] of Object.entries(floor)) note(part, seconds);
    process.stderr.write(`round ${round}/${rounds}: ${deck.name}\n`);
  }
}

const text = report(times, {
  rounds,
  batch: BATCH,
  machine: `${cpus().length} cores, load ${loadavg()[0].toFixed(1)}, Node ${process.version}`,
});
if (decks.length === all.length) {
  const file = join(ROOT, 'bench', 'RESULTS.md');
  // Keep the sections written by other benchmarks.
  const [, others = ''] = (await readFile(file, 'utf8').catch(() => '')).split(/(?=\n## )([\s\S]*)/);
  await writeFile(file, text + others);
}
await rm(folder, { recursive: true, force: true });
process.stdout.write(text);
