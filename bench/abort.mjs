// `node bench/abort.mjs [rounds]`: aborts builds at random moments, through the library and through the CLI, and
// measures the time from the abort until no process is left, in ms, as seen from outside. Writes its section of
// RESULTS.md.
import { fork } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { buildAll } from '../dist/batch/batch.js';
import { benchOutline } from './outline.mjs';

const ROOT = resolve(fileURLToPath(import.meta.url), '..', '..');
const RESULTS = join(ROOT, 'bench', 'RESULTS.md');
const HEADING = '## Stopping';
const FORMATS = 'html,md,pdf,png,pptx,handout,booklet,social,script';
/** Environment variable inherited by every process of a round. */
const MARK = 'DECUONG_BENCH_ROUND';

if (process.argv[2] === 'work') await work(process.argv.slice(3));
else await bench(Number(process.argv[2] ?? 30));

/** Runs the library in its own process: reports the start, aborts on any message, reports the end. */
async function work([out, ...outlines]) {
  const controller = new AbortController();
  process.on('message', () => controller.abort());
  const exports = { scale: 1, pdfNotes: false, handout: 3, handoutPrint: 'colour' };
  const options = { outlines, base: '.', mode: 'light', lang: 'en', out, browser: 'bundled', exports };
  process.send('begun');
  const ended = await buildAll({ ...options, formats: FORMATS.split(','), signal: controller.signal }).then(
    () => 'done',
    (error) => error.name,
  );
  process.send(ended);
  // Anything still running would show up now.
  await pause(400);
  process.disconnect();
}

async function bench(rounds) {
  const folder = await mkdtemp(join(tmpdir(), 'decuong-abort-'));
  const outlines = ['a', 'b'].map((name) => join(folder, `${name}.yaml`));
  for (const outline of outlines) await writeFile(outline, benchOutline(20));
  const rows = [];
  for (const [name, begin] of Object.entries({ library, program })) {
    const whole = (await round(begin, folder, outlines, Number.POSITIVE_INFINITY)).length;
    const found = [];
    for (let i = 0; i < rounds; i++)
      found.push(await round(begin, folder, outlines, ((i + Math.random()) * whole) / rounds));
    rows.push([name, found]);
  }
  await rm(folder, { recursive: true, force: true });
  await report(rows, rounds);
}

function library(env, out, outlines) {
  const child = fork(fileURLToPath(import.meta.url), ['work', out, ...outlines], { env, stdio: 'ignore' });
  const started = new Promise((done) => child.once('message', done));
  const ended = started.then(() => new Promise((done) => child.once('message', done)));
  return { child, started, ended, stop: () => child.send('stop') };
}

function program(env, out, outlines) {
  const args = ['build', ...outlines, '--formats', FORMATS, '--out', out, '--quiet', '--browser', 'bundled'];
  const child = fork(join(ROOT, 'dist', 'cli.js'), args, { env, stdio: 'ignore' });
  const ended = new Promise((done) => child.once('exit', done));
  // The CLI installs its signal handlers as soon as its first module has run.
  return { child, started: pause(100), ended, stop: () => child.kill('SIGINT') };
}

/** Runs one build and aborts it `delay` ms after its start. */
async function round(begin, folder, outlines, delay) {
  const [out, temporary] = [join(folder, 'out'), join(folder, 'tmp')];
  for (const made of [out, temporary]) await rm(made, { recursive: true, force: true });
  await mkdir(temporary);
  const mark = `${MARK}=${Math.random()}`;
  const env = { ...process.env, TMPDIR: temporary, [MARK]: mark.slice(MARK.length + 1) };
  const { child, started, ended, stop } = begin(env, out, outlines);
  const exited = new Promise((done) => child.once('exit', done));
  await started;
  const start = performance.now();
  await Promise.race([ended, pause(Math.min(delay, 2 ** 31 - 1), undefined, { ref: false })]);
  const stopped = performance.now();
  const since = () => Math.round(performance.now() - stopped);
  stop();
  const end = await ended;
  const settled = since();
  let others = await marked(mark, child.pid);
  while (others > 0) others = await marked(mark, child.pid);
  const gone = since();
  const [before, left] = [await listing(out), await listing(temporary)];
  await exited;
  const late = (await listing(out)) !== before || (await marked(mark)) > 0;
  return { length: stopped - start, end, settled, gone, late, left };
}

/** Counts the processes with the mark, except `own`. */
async function marked(mark, own) {
  const names = (await readdir('/proc')).filter((name) => /^\d+$/.test(name) && Number(name) !== own);
  const variables = await Promise.all(
    names.map((name) => readFile(`/proc/${name}/environ`, 'latin1').catch(() => '')),
  );
  return variables.filter((text) => text.split('\0').includes(mark)).length;
}

async function listing(folder) {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const all = await Promise.all(
    names.sort().map(async (name) => `${name} ${(await stat(join(folder, name))).mtimeMs}`),
  );
  return all.join('\n');
}

async function report(rows, rounds) {
  const at = (list, share) => [...list].sort((a, b) => a - b)[Math.ceil(list.length * share) - 1];
  const lines = rows.map(([name, found]) => {
    const stopped = found.filter(({ end }) => end !== 'done' && end !== 0);
    const columns = ['settled', 'gone'].flatMap((key) =>
      [0.5, 0.95, 1].map((share) =>
        at(
          stopped.map((one) => one[key]),
          share,
        ),
      ),
    );
    const late = stopped.filter((one) => one.late).length;
    const left = stopped.filter((one) => one.left !== '').length;
    return `| ${[name, stopped.length, ...columns, late, left].join(' | ')} |`;
  });
  const section = `${HEADING}

\`node bench/abort.mjs\`: two decks of 20 slides in nine formats, stopped at ${rounds} moments of the build; ms from the stop, seen from another process, ${cpus().length} cores, load ${loadavg()[0].toFixed(1)}.
The library is told to abort and rejects; the program gets Ctrl-C and ends.

| | stopped | ended: median | 95 % | most | no process: median | 95 % | most | went on | left files |
|---|---|---|---|---|---|---|---|---|---|
${lines.join('\n')}
`;
  const text = await readFile(RESULTS, 'utf8').catch(() => '# Results\n');
  const [before, own = ''] = text.split(new RegExp(`^${HEADING}$`, 'm'));
  const next = own.search(/^## /m);
  const behind = next < 0 ? '' : `\n${own.slice(next)}`;
  await writeFile(RESULTS, `${before.trimEnd()}\n\n${section}${behind}`);
  process.stdout.write(section);
}
