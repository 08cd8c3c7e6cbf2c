// `npm run bench`: our command and stock marp-cli on the same deck.md with the same Chromium, side by side in one run,
// and the floor that no one can pass: a bare Chromium that is given the finished HTML. Writes bench/RESULTS.md.
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer';
import { findBrowser } from '../dist/render/discover.js';
import { benchOutline } from './outline.mjs';

const ROOT = resolve(fileURLToPath(import.meta.url), '..', '..');
const ROUNDS = Number(process.argv[2] ?? 5);
const SLIDES = 40;
const BATCH = 6;
const folder = await mkdtemp(join(tmpdir(), 'decuong-bench-'));
const { value: program } = await findBrowser({ browser: 'bundled' });
if (!program) throw new Error('the bench needs the shipped Chromium');

/** Seconds that a cold process takes. */
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
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const code = await new Promise((done) => child.once('exit', done));
  if (code !== 0) throw new Error(`${script} ${args.join(' ')}: exit code ${code}\n${said}`);
  return (performance.now() - start) / 1000;
}

const ours = (formats, outlines = ['bench.yaml']) =>
  timed('dist/cli.js', ['build', ...outlines, '--formats', formats, '--out', folder, '--quiet']);
const marp = (...flags) =>
  timed(
    'node_modules/@marp-team/marp-cli/marp-cli.js',
    ['deck.md', '--theme', 'theme.css', '--allow-local-files', '--no-config-file', ...flags],
    join(folder, 'bench'),
  );

/** A bare Chromium: seconds to start it, to load the deck's HTML, to print it, to photograph every slide. */
async function floor() {
  const spent = {};
  let last = performance.now();
  const lap = (name) => {
    spent[name] = (performance.now() - last) / 1000;
    last = performance.now();
  };
  const browser = await puppeteer.launch({
    executablePath: program.path,
    headless: 'shell',
    pipe: true,
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu'],
  });
  lap('launch');
  const [page] = await browser.pages();
  await page.setViewport({ width: 1280, height: 720 });
  await page.setJavaScriptEnabled(false);
  await page.goto(pathToFileURL(join(folder, 'bench', 'deck.html')).href);
  await page.evaluate('document.fonts.ready.then(() => 0)');
  lap('load');
  await page.pdf({ preferCSSPageSize: true, printBackground: true });
  lap('print');
  const session = await page.createCDPSession();
  for (let slide = 0; slide < SLIDES; slide++) {
    await page.evaluate(`document.querySelectorAll('div.marpit > section')[${slide}]?.scrollIntoView()`);
    await session.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true });
  }
  lap('png');
  await browser.close();
  return spent;
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const seconds = (n) => `${n.toFixed(2)} s`;

const copies = Array.from({ length: BATCH }, (_, index) => `bench-${index + 1}.yaml`);
for (const name of ['bench.yaml', ...copies]) await writeFile(join(folder, name), benchOutline(SLIDES));
await ours('html,md');

const TASKS = {
  'ours pdf': () => ours('pdf'),
  'ours png': () => ours('png'),
  'ours html,md,pdf,png': () => ours('html,md,pdf,png'),
  [`ours pdf, ${BATCH} decks`]: () => ours('pdf', copies),
  'marp pdf': () => marp('--pdf', '-o', 'm.pdf'),
  'marp png': () => marp('--images', 'png', '-o', 'm.png'),
  'marp html': () => marp('-o', 'm.html'),
  'ours pptx': () => ours('pptx'),
  'marp pptx': () => marp('--pptx', '-o', 'm.pptx'),
};
const times = Object.fromEntries(Object.keys(TASKS).map((name) => [name, []]));
const floors = [];
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, task] of Object.entries(TASKS)) times[name].push(await task());
  floors.push(await floor());
  process.stderr.write(`round ${round + 1}/${ROUNDS}\n`);
}
const t = Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));
const f = Object.fromEntries(
  Object.keys(floors[0]).map((name) => [name, median(floors.map((one) => one[name]))]),
);
const warm = (t[`ours pdf, ${BATCH} decks`] - t['ours pdf']) / (BATCH - 1);

const rows = [
  ['PDF, cold', t['ours pdf'], t['marp pdf'], 0.5],
  ['PNG, cold', t['ours png'], t['marp png'], 0.5],
  [
    'html + md + pdf + png in one run',
    t['ours html,md,pdf,png'],
    t['marp html'] + t['marp pdf'] + t['marp png'],
    0.35,
  ],
  ['PowerPoint file, cold (marp-cli: pictures; ours: editable)', t['ours pptx'], t['marp pptx'], 0.1],
  ['PDF of one more deck, warm, to the bare browser', warm, f.load + f.print, 1.5],
];
const verdict = (ratio, budget) => (ratio <= budget ? 'kept' : 'over');
const made = (await readdir(join(folder, 'bench', 'slides'))).length;
const report = `# Results

\`npm run bench\`: ${made} plain slides, median of ${ROUNDS} rounds, ${cpus().length} cores, Node ${process.version}, the shipped Chromium for both.
Both draw the same \`deck.md\` and \`theme.css\`; ours starts from the outline and also composes, measures and fits.
Cold is a new process that finds what an earlier one kept (compiled code, drawn ornaments); the very first start takes about a third longer.

| | ours | stock marp-cli (or the bare browser) | ratio | budget | |
|---|---|---|---|---|---|
${rows.map(([name, own, other, budget]) => `| ${name} | ${seconds(own)} | ${seconds(other)} | ${(own / other).toFixed(2)} | ${budget} | ${verdict(own / other, budget)} |`).join('\n')}

The bare browser alone, on the same HTML: launch ${seconds(f.launch)}, load ${seconds(f.load)}, print ${seconds(f.print)}, ${SLIDES} pictures ${seconds(f.png)}.
`;
const file = join(ROOT, 'bench', 'RESULTS.md');
// What other benches have written below stays.
const [, others = ''] = (await readFile(file, 'utf8').catch(() => '')).split(/(?=\n## )([\s\S]*)/);
await writeFile(file, report + others);
await rm(folder, { recursive: true, force: true });
process.stdout.write(report);
