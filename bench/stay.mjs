// `node --expose-gc bench/stay.mjs [edits] [aborts]`: what an engine that stays keeps. Memory of this process and of the
// browser's over many edits, no two of which are alike; and calls of a session that are aborted at a moment drawn by lot:
// ms until they reject, and the processes that are left then (alone), or the tabs (beside a session that goes on).
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { createEngine } from '../dist/engine/engine.js';

const [edits = '500', aborts = '20'] = process.argv.slice(2);
const file = 'outlines/khoi-nghia-bac-son.yaml';
const text = readFileSync(file, 'utf8');
const FORMATS = ['pdf', 'png', 'pptx', 'handout', 'booklet', 'social', 'script'];
const engine = createEngine({ browser: 'bundled' });

/** Processes below this one, each with its MB and its command line. */
function below(id = process.pid) {
  const all = readdirSync('/proc').flatMap((name) => {
    try {
      const [, parent] = /\) \S (\d+)/.exec(readFileSync(`/proc/${name}/stat`, 'latin1')) ?? [];
      const pages = Number(readFileSync(`/proc/${name}/statm`, 'latin1').split(' ')[1]);
      const line = readFileSync(`/proc/${name}/cmdline`, 'latin1');
      return line === ''
        ? []
        : [{ id: Number(name), parent: Number(parent), mb: (pages * 4096) / 1e6, line }];
    } catch {
      return [];
    }
  });
  const of = (parent) => all.filter((one) => one.parent === parent).flatMap((one) => [one, ...of(one.id)]);
  return of(id);
}
const tabs = () => below().filter(({ line }) => line.includes('--type=renderer')).length;

async function memory() {
  const session = await engine.open(text, { file });
  await session.slides();
  const rows = [];
  for (let i = 0; i <= Number(edits); i++) {
    const next = text.replace(/(\n\s+- text: [^\n]+)|(\n\s+text: [^\n]+)/, (line) => `${line} Lần thứ ${i}.`);
    const { added } = await session.edit(i % 2 ? next : next.replace(/^title: .*/m, `title: Đợt ${i}`));
    for (const id of added.slice(0, 2)) await session.preview(id);
    if (i % Math.ceil(Number(edits) / 5) !== 0) continue;
    globalThis.gc?.();
    await pause(100);
    globalThis.gc?.();
    const { heapUsed, external, rss } = process.memoryUsage();
    const browser = below().reduce((sum, { mb }) => sum + mb, 0);
    rows.push([i, heapUsed / 1e6, external / 1e6, rss / 1e6, browser].map(Math.round));
  }
  console.log(
    '| edits | heap, MB | outside the heap | this process | the browser’s |\n|---|---|---|---|---|',
  );
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
}

/** `before`: called before each. */
async function aborted(name, begin, left, before = async () => {}) {
  const whole = await begin(new AbortController().signal);
  const found = [];
  for (let i = 0; i < Number(aborts); i++) {
    await before();
    const controller = new AbortController();
    let end;
    const call = begin(controller.signal).then(
      () => undefined,
      () => {
        end = performance.now();
      },
    );
    await pause(((i + Math.random()) * whole) / Number(aborts));
    const at = performance.now();
    controller.abort();
    await call;
    if (end !== undefined) found.push({ ms: end - at, left: left() });
  }
  const sorted = found.map(({ ms }) => Math.round(ms)).sort((a, b) => a - b);
  const most = Math.max(...found.map((one) => one.left));
  const at = (share) => sorted[Math.ceil(sorted.length * share) - 1];
  console.log(`| ${[name, found.length, at(0.5), at(0.95), at(1), most].join(' | ')} |`);
}

/** A call → how long it takes, in ms. */
const timed = (work) => async (signal) => {
  const start = performance.now();
  await work(signal);
  return performance.now() - start;
};

await memory();
await engine.close();
console.log('\n| aborted | calls | median, ms | 95 % | most | left, at most |\n|---|---|---|---|---|---|');
const document = new TextEncoder().encode(
  Array.from({ length: 300 }, (_, i) => `${i + 1}. Ngày ${(i % 28) + 1}/9/1940, nghĩa quân họp bàn.`).join(
    '\n',
  ),
);
await aborted(
  'import',
  timed((signal) => engine.importDocument(document, 'a.txt', { signal })),
  () => below().length,
);
const fresh = timed(async (signal) => {
  await (await engine.open(text, { file, signal })).slides({ signal });
});
// A browser that an earlier call has left idle is no part of these.
const closed = () => engine.close();
await aborted('a first look at the slides', fresh, () => below().length, closed);
const session = await engine.open(text, { file });
const made = timed((signal) => session.export(FORMATS, { signal }));
await aborted('export, alone', made, () => below().length, closed);
const other = await engine.open(text, { file });
await other.slides();
const standing = tabs();
let goes = true;
const editing = (async () => {
  for (let i = 0; goes; i++) await other.edit(text.replace(/^title: .*/m, `title: Đợt ${i}`));
})();
await aborted('export, beside edits', made, () => Math.max(0, tabs() - standing));
goes = false;
await editing;
await engine.close();
console.log(`\nleft after close: ${below().length}`);
