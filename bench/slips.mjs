// `npm run bench:slips [-- document …]`: plants slips one at a time in a clean text and counts how many are found,
// by kind; then lists the findings in the clean text and in the given documents, with CPU time. EACH: slips per
// kind. SHOW=1: print what was not found.
import { readFile } from 'node:fs/promises';
import { describe } from '../dist/diagnostics/diagnostic.js';
import { readDocument } from '../dist/import/readers/read.js';
import { slipsOfDocument } from '../dist/import/report/slips.js';
import { COMPOUNDS } from '../dist/slips/spelling/compounds.js';
import { CONFUSED, PAIRS, SENTENCES, WORDS } from './slips/kinds.mjs';
import { SOUND } from './slips/text.mjs';

const EACH = Number(process.env.EACH ?? 12);
const SHOW = process.env.SHOW;

/** Seeded random numbers and picks. */
function drawn(seed) {
  let state = seed * 2654435761;
  const next = () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return ((state + 4294967296) % 4294967296) / 4294967296;
  };
  const int = (from, to) => from + Math.floor(next() * (to - from + 1));
  const pick = (list) => list[int(0, list.length - 1)];
  const shuffle = (list) => {
    const all = [...list];
    for (let i = all.length - 1; i > 0; i--) {
      const j = int(0, i);
      [all[i], all[j]] = [all[j], all[i]];
    }
    return all;
  };
  for (let i = 0; i < 8; i++) next();
  return { int, pick, shuffle };
}

async function slipsIn(text) {
  const { value, diagnostics } = await readDocument(Buffer.from(text), 'bench.txt');
  const damage = diagnostics.filter(({ code }) => /\/text-(?:damaged|glued|suspect)/.test(code));
  return [...damage, ...slipsOfDocument(value, { told: diagnostics })];
}
const wordsOf = ({ params }) => Object.values(params).join(' ');
const keyOf = ({ code, params: { text, word, examples } }) => `${code} ${text ?? word} ${examples ?? ''}`;
const known = new Set((await slipsIn(SOUND)).map(keyOf));
const rows = new Map();

async function plant(kind, text, at) {
  const fresh = (await slipsIn(text)).filter((found) => !known.has(keyOf(found)));
  const hit = fresh.some((found) => at.test(wordsOf(found)));
  const row = rows.get(kind) ?? { made: 0, found: 0, beside: 0 };
  row.made++;
  if (hit) row.found++;
  row.beside += fresh.filter((found) => !at.test(wordsOf(found))).length;
  rows.set(kind, row);
  if (SHOW && !hit) console.log(`  not found (${kind}): ${at.source} ${fresh.map(keyOf).join(' | ')}`);
  if (SHOW === '2')
    for (const found of fresh)
      if (!at.test(wordsOf(found))) console.log(`  beside (${kind}): ${keyOf(found)}`);
}

/** Inserts a paragraph at a random position after the titles. */
function inserted(paragraph, r) {
  const paragraphs = SOUND.split('\n\n');
  paragraphs.splice(r.int(2, paragraphs.length - 2), 0, paragraph);
  return paragraphs.join('\n\n');
}
const literal = (words) => new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'iu');

for (const [kind, variants] of Object.entries(SENTENCES))
  for (let n = 0; n < EACH; n++) {
    const r = drawn(n * 97 + kind.length * 13 + 1);
    const { text, at } = variants[n % variants.length](r);
    await plant(kind, inserted(text, r), new RegExp(at.source, 'iu'));
  }

const lower = [...new Set(SOUND.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{Ll}\p{M}]+(?![\p{L}\p{M}-])/gu))];
for (const [kind, change] of Object.entries(WORDS)) {
  const r = drawn(kind.length);
  const all = r.shuffle(lower.flatMap((word) => change(word).map((wrong) => [word, wrong])));
  for (const [word, wrong] of all.slice(0, EACH * 2))
    await plant(
      kind,
      SOUND.replace(new RegExp(`(?<![\\p{L}\\p{M}])${word}(?![\\p{L}\\p{M}-])`, 'u'), wrong),
      literal(wrong),
    );
}

// Compound words with one syllable misspelt, in a sentence of official prose.
for (const [kind, change] of Object.entries(PAIRS)) {
  const r = drawn(kind.length + 5);
  const pairs = COMPOUNDS.flatMap((pair) => {
    const [one, two] = pair.split(' ');
    return [
      ...change(one).map((w) => [pair, `${w} ${two}`]),
      ...change(two).map((w) => [pair, `${one} ${w}`]),
    ];
  });
  for (const [, wrong] of r.shuffle(pairs).slice(0, EACH * 2))
    await plant(
      kind,
      inserted(`Nhân dân các xã đều nhắc đến ${wrong} trong những năm ấy.`, r),
      literal(wrong),
    );
}
for (const words of CONFUSED)
  await plant(
    'confused words',
    inserted(`Nhiều nơi đã ${words}, đạt kết quả tốt.`, drawn(words.length)),
    literal(words),
  );

let [made, found] = [0, 0];
for (const [kind, row] of rows) {
  made += row.made;
  found += row.found;
  console.log(
    `${kind.padEnd(32)} ${String(row.found).padStart(3)}/${String(row.made).padEnd(3)} ${String(Math.round((100 * row.found) / row.made)).padStart(3)} %  beside: ${row.beside}`,
  );
}
console.log(`all: ${found}/${made} (${((100 * found) / made).toFixed(1)} %)`);

console.log(`the sound text: ${known.size} findings`);
for (const key of known) console.log(`  ${key}`);
/** Misspells random words of a real text. Some results are valid words, which only their sense could reveal. */
function misspelt(text, change, r) {
  const words = [...new Set(text.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{Ll}\p{M}]{2,}(?![\p{L}\p{M}-])/gu) ?? [])];
  return r.shuffle(words.flatMap((word) => change(word).map((wrong) => [word, wrong]))).slice(0, EACH);
}

for (const file of process.argv.slice(2)) {
  const bytes = await readFile(file);
  const { value, diagnostics } = await readDocument(bytes, file);
  const started = process.cpuUsage();
  const told = slipsOfDocument(value, { told: diagnostics });
  const { user, system } = process.cpuUsage(started);
  console.log(`${file}: ${told.length} findings, ${((user + system) / 1e6).toFixed(2)} s`);
  for (const one of told)
    console.log(`  ${one.severity.padEnd(8)} ${one.code}: ${describe(one, 'vi').message}`);
  if (!/\.(?:txt|md)$/.test(file)) continue;
  const text = bytes.toString('utf8').normalize('NFC');
  for (const [kind, change] of Object.entries({ ...WORDS, ...PAIRS })) {
    const changes = misspelt(text, change, drawn(kind.length + 3));
    let hits = 0;
    for (const [word, wrong] of changes) {
      const planted = text.replace(new RegExp(`(?<![\\p{L}\\p{M}])${word}(?![\\p{L}\\p{M}-])`, 'u'), wrong);
      if ((await slipsIn(planted)).some((found) => literal(wrong).test(wordsOf(found)))) hits++;
    }
    if (changes.length > 0) console.log(`  misspelt (${kind}): ${hits}/${changes.length}`);
  }
}
