// `npm run bench:check -- <outline> <document> …`: mutates outlines by one change at a time and measures how many
// changes `check` reports, and how many it locates, against their documents; how many harmless respellings raise a
// false alarm; and the CPU time of one whole check.
//
// A change in words that no passage of the document backs (the author's own words, other sources) cannot be found
// by comparison. It is counted separately (“no passage”), not under “made”.
// EACH: changes per kind (6). SHOW=1 prints what is missed, SHOW=2 also prints its place. KIND=dates,swaps limits
// the run to these groups or kinds.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { besideOf } from '../dist/check/beside.js';
import { checkOutline, findingsOf } from '../dist/check/compare.js';
import { documentText } from '../dist/check/passages.js';
import { readDocument } from '../dist/import/readers/read.js';
import { loadOutline } from '../dist/outline/load.js';
import { HARMLESS, MUTATIONS, random } from './check/mutations.mjs';

const EACH = Number(process.env.EACH ?? 6);
const SHOW = process.env.SHOW;
const KINDS = process.env.KIND?.split(',');
const pairs = process.argv.slice(2);
const wanted = ([kind]) => !KINDS || KINDS.some((one) => kind.startsWith(one));
const findingKey = ({ code, path, ours, theirs, params }) =>
  JSON.stringify([code, path, ours, theirs, params]);

const folded = (text) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
/** Whether a finding locates the change: by its path in the outline, or by the words on either side. */
function locates(found, change) {
  const haystack = folded(
    `${found.ours ?? ''} ${found.theirs ?? ''} ${Object.values(found.params).join(' ')}`,
  );
  const words = [change.ours, change.theirs].map((text) => folded(text).slice(0, 60)).filter(Boolean);
  return words.some((word) => haystack.includes(word)) || (found.path ?? '').startsWith(change.path);
}

/** Prints the original statement and the passages that back it. */
function showPlace({ traced }, { path, theirs }) {
  const at = traced.filter(({ statement }) =>
    statement.parts.some((part) => part.path.startsWith(path) && part.text.includes(theirs.trim())),
  );
  for (const { statement, window } of at.slice(0, 2)) {
    console.log(`  outline: ${statement.parts.map(({ text }) => text).join(' · ')}`);
    console.log(`  document: ${window.map(({ text }) => text).join(' ')}`);
  }
}

const counts = new Map();
const count = (kind, key) => {
  const row = counts.get(kind) ?? { made: 0, told: 0, named: 0, unsaid: 0 };
  row[key]++;
  counts.set(kind, row);
};
let alarms = 0;
let harmless = 0;
for (let at = 0; at < pairs.length; at += 2) {
  const [file, source] = pairs.slice(at, at + 2);
  const loaded = (await loadOutline(file)).value;
  const document = (await readDocument(await readFile(source), source)).value;
  const started = process.cpuUsage();
  checkOutline(loaded, [{ document, file: basename(source) }]);
  const { user, system } = process.cpuUsage(started);
  const texts = [documentText(document, basename(source), loaded.outline.lang)];
  const untouched = besideOf(loaded, texts);
  const first = findingsOf(untouched);
  const known = new Set(first.map(findingKey));
  console.log(`${file}: ${first.length} findings untouched, ${((user + system) / 1e6).toFixed(2)} s`);
  for (const { code, path, ours, theirs } of SHOW ? first : [])
    console.log(`UNTOUCHED ${code} ${path} ${ours}|${theirs}`);
  const run = (mutate, seed) => {
    const next = random(seed);
    const pick = (list) => list[Math.floor(next() * list.length)];
    const outline = structuredClone(loaded.outline);
    const change = mutate(outline, pick);
    if (!change) return undefined;
    const fresh = findingsOf(besideOf({ ...loaded, outline }, texts)).filter(
      (found) => !known.has(findingKey(found)),
    );
    return { change, fresh };
  };
  const hasPassage = ({ path }) =>
    untouched.traced.some(
      ({ statement, window }) =>
        window.length > 0 && statement.parts.some((part) => part.path.startsWith(path)),
    );
  for (const [kind, mutate] of Object.entries(MUTATIONS).filter(wanted))
    for (let n = 0; n < EACH; n++) {
      const done = run(mutate, n * 7919 + at + 1);
      if (!done) continue;
      if (!hasPassage(done.change)) {
        count(kind, 'unsaid');
        continue;
      }
      count(kind, 'made');
      if (done.fresh.length > 0) count(kind, 'told');
      if (done.fresh.some((found) => locates(found, done.change))) count(kind, 'named');
      else if (SHOW) {
        console.log(
          `MISSED ${kind} ${done.change.path} “${done.change.theirs}” → “${done.change.ours}”`,
          done.fresh.length,
        );
        if (SHOW === '2') showPlace(untouched, done.change);
      }
    }
  for (const [kind, mutate] of Object.entries(HARMLESS).filter(wanted))
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
console.log('\n| kind | made | told | named | no passage |\n|---|---|---|---|---|');
const line = (name, { made, told, named, unsaid }) =>
  console.log(`| ${name} | ${made} | ${share(told, made)} | ${share(named, made)} | ${unsaid || ''} |`);
const sum = (rows) =>
  rows.reduce(
    (total, row) => Object.fromEntries(Object.entries(total).map(([key, n]) => [key, n + row[key]])),
    { made: 0, told: 0, named: 0, unsaid: 0 },
  );
for (const [kind, row] of counts) line(kind, row);
const groups = new Set([...counts.keys()].map((kind) => kind.split('/')[0]));
for (const group of groups)
  line(
    `**${group}**`,
    sum([...counts].flatMap(([kind, row]) => (kind.startsWith(`${group}/`) ? [row] : []))),
  );
line('**all**', sum([...counts.values()]));
console.log(`\nharmless spellings told: ${alarms} of ${harmless}`);
