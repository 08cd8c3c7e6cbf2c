// `node bench/session.mjs [outline.yaml] [rounds]`: the cost of an edit in an open session, compared with a full
// fit of the same deck in the same run. A full fit goes from the text to the fitted deck in a new tab, with the
// browser running and nothing cached: what every change would cost without sessions.
import { readFileSync } from 'node:fs';
import { DeckTab } from '../dist/engine/deck-tab.js';
import { draw } from '../dist/engine/draw.js';
import { createEngine } from '../dist/engine/engine.js';
import { fitDeck } from '../dist/engine/fit.js';
import { prepare } from '../dist/engine/prepare.js';
import { parseOutline } from '../dist/outline/load.js';
import { findBrowser } from '../dist/render/discover.js';
import { launchFound } from '../dist/render/launch.js';
import { listProvinces } from '../dist/theme/provinces.js';

const [file = 'outlines/khoi-nghia-bac-son.yaml', rounds = '15'] = process.argv.slice(2);
const text = readFileSync(file, 'utf8');
const engine = createEngine({ browser: 'bundled' });
const { value: program } = await findBrowser({ browser: 'bundled' });
const { browser } = await launchFound(program);

async function fullFit() {
  const prepared = await prepare(parseOutline(text, file).value);
  const { value: drawing } = await draw(prepared, { mode: 'light', base: '.' });
  const tab = new DeckTab();
  await fitDeck(prepared, drawing, browser, tab);
  return tab;
}

const times = new Map();
async function timed(name, work) {
  const start = performance.now();
  const value = await work();
  times.set(name, [...(times.get(name) ?? []), performance.now() - start]);
  return value;
}

/** The outline with one text changed differently each time, so that nothing of it is cached. */
const marked = (count) =>
  text.replace(/(\n\s+- text: [^\n]+)|(\n\s+text: [^\n]+)/, (line) => `${line} Lần ${count}.`);
const provinces = (await listProvinces()).value.map(({ slug }) => slug);

const session = await engine.open(text, { file });
const slides = (await session.slides()).length;
if (marked(1) === text) throw new Error('the outline has no text to change');
for (let round = 1; round <= Number(rounds) + 3; round++) {
  // The first rounds warm up the JIT.
  if (round === 4) times.clear();
  const tab = await timed('full fit', fullFit);
  await tab.close();
  await session.edit(marked(`${round} mở đầu`));
  await timed('one word', async () => {
    const { added } = await session.edit(marked(round));
    for (const id of added) await session.preview(id);
  });
  await timed('a block in front', async () => {
    const value = { title: `Trang thứ ${round}`, text: 'Câu chuyện bắt đầu từ đây.' };
    const { added } = await session.edit([{ op: 'add', at: 'sections.0.blocks.0', value }]);
    for (const id of added) await session.preview(id);
  });
  await session.edit(text);
  await timed('another province', async () => {
    const { slides: ids } = await session.setLook({ province: provinces[round % provinces.length] });
    await session.preview(ids[0]);
  });
  await session.setLook({ province: undefined });
}
await engine.close();
await browser.close();

const sorted = (name) => [...times.get(name)].sort((a, b) => a - b);
const at = (list, share) => list[Math.min(list.length - 1, Math.floor(list.length * share))];
const full = at(sorted('full fit'), 0.5);
console.log(`${file}: ${slides} slides, ${rounds} rounds, Node ${process.version}\n`);
console.log('| | median | 95 % | to a full fit |\n|---|---|---|---|');
for (const name of times.keys()) {
  const list = sorted(name);
  const ms = (value) => `${value.toFixed(0)} ms`;
  console.log(
    `| ${name} | ${ms(at(list, 0.5))} | ${ms(at(list, 0.95))} | ${(at(list, 0.5) / full).toFixed(3)} |`,
  );
}
