// `npm run bench:check [-- outline document]…`: how many one-change mutants of outlines `check` tells, and names, beside
// their documents; how many harmless spellings raise a false alarm; processor time. Pairs of bench/check/ by default.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { checkOutline } from '../dist/check/compare.js';
import { readDocument } from '../dist/import/readers/read.js';
import { loadOutline } from '../dist/outline/load.js';
import { HARMLESS, MUTATIONS, random } from './check/mutations.mjs';

const EACH = Number(process.env.EACH ?? 6);
const SHOW = process.env.SHOW;
const pairs = process.argv.slice(2);
const keyOf = ({ code, path, ours, theirs, params }) => JSON.stringify([code, path, ours, theirs, params]);

const folded = (text) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
/** Whether a finding shows the change: its place in the outline, or the words on either side. */
function names(found, change) {
  const said = folded(`${found.ours ?? ''} ${found.theirs ?? ''} ${Object.values(found.params).join(' ')}`);
  const words = [change.ours, change.theirs].map((text) => folded(text).slice(0, 60)).filter(Boolean);
  return words.some((word) => said.includes(word)) || (found.path ?? '').startsWith(change.path);
}

const counts = new Map();
const count = (kind, key) => {
  const row = counts.get(kind) ?? { made: 0, told: 0, named: 0 };
  row[key]++;
  counts.set(kind, row);
};
let alarms = 0;
let harmless = 0;
for (let at = 0; at < pairs.length; at += 2) {
  const [file, source] = pairs.slice(at, at + 2);
  const loaded = (await loadOutline(file)).value;
  const document = (await readDocument(await readFile(source), source)).value;
  const findingsOf = (outline, text) =>
    checkOutline(outline, [{ document: text, file: basename(source) }]).findings;
  const started = process.cpuUsage();
  const known = new Set(findingsOf(loaded, document).map(keyOf));
  const { user, system } = process.cpuUsage(started);
  console.log(`${file}: ${known.size} findings untouched, ${((user + system) / 1e6).toFixed(2)} s`);
  const run = (mutate, seed) => {
    const next = random(seed);
    const pick = (list) => list[Math.floor(next() * list.length)];
    const outline = structuredClone(loaded.outline);
    const change = mutate(outline, pick);
    if (!change) return undefined;
    const fresh = findingsOf({ ...loaded, outline }, document).filter((found) => !known.has(keyOf(found)));
    return { change, fresh };
  };
  for (const [kind, mutate] of Object.entries(MUTATIONS))
    for (let n = 0; n < EACH; n++) {
      const done = run(mutate, n * 7919 + at + 1);
      if (!done) continue;
      count(kind, 'made');
      if (done.fresh.length > 0) count(kind, 'told');
      if (done.fresh.some((found) => names(found, done.change))) count(kind, 'named');
      else if (SHOW)
        console.log(
          `MISSED ${kind} ${done.change.path} “${done.change.theirs}” → “${done.change.ours}”`,
          done.fresh.length,
        );
    }
  for (const [kind, mutate] of Object.entries(HARMLESS))
    for (let n = 0; n < EACH; n++) {
      const done = run(mutate, n * 7919 + at + 1);
      if (!done) continue;
      harmless++;
      if (done.fresh.length === 0) continue;
      alarms++;
      if (SHOW)
        console.log(
          `ALARM ${kind} ${done.change.path} “${done.change.theirs}” → “${done.change.ours}”: ${done.fresh
            .map(({ code, ours, theirs }) => `${code} ${ours}|${theirs}`)
            .join('; ')
            .slice(0, 200)}`,
        );
    }
}

const share = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(0)} %`);
console.log('\n| kind | made | told | named |\n|---|---|---|---|');
const total = { made: 0, told: 0, named: 0 };
for (const [kind, row] of counts) {
  for (const key of Object.keys(total)) total[key] += row[key];
  console.log(`| ${kind} | ${row.made} | ${share(row.told, row.made)} | ${share(row.named, row.made)} |`);
}
console.log(`| all | ${total.made} | ${share(total.told, total.made)} | ${share(total.named, total.made)} |`);
console.log(`\nharmless spellings told: ${alarms} of ${harmless}`);
