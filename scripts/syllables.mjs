// `npm run syllables`: the syllables of the Vietnamese spelling dictionary of cspell (MIT; hunspell's word list) → a
// table of src/slips/spelling/: each syllable without its tone, with the numbers of the tones that it is found with.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';

const require = createRequire(import.meta.url);
const folder = dirname(require.resolve('@cspell/dict-vi-vn'));
const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
const trie = decodeTrie(gunzipSync(await readFile(join(folder, 'vi.trie.gz'))));

const TONES = '\u0301\u0300\u0309\u0303\u0323';
const SHAPE =
  /^(?:ngh?|nh|gh?|gi|kh|ph|qu|th|tr|ch|[bcdđhklmnprstvx])?[aăâeêioôơuưy]{1,3}(?:ng|nh|ch|[cmnpt])?$/;
const tones = new Map();
for (const word of trie.words()) {
  const letters = word.toLowerCase().normalize('NFD');
  const marks = letters.match(/[\u0300\u0301\u0303\u0309\u0323]/g) ?? [];
  const plain = letters.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '').normalize('NFC');
  if (marks.length > 1 || !SHAPE.test(plain)) continue;
  const tone = marks.length === 0 ? 0 : TONES.indexOf(marks[0]) + 1;
  tones.set(plain, (tones.get(plain) ?? new Set()).add(tone));
}
const list = [...tones]
  .sort(([a], [b]) => a.localeCompare(b, 'vi'))
  .map(([plain, own]) => plain + [...own].sort().join(''));
const lines = [];
for (const entry of list) {
  const last = lines.at(-1);
  if (last !== undefined && last.length + entry.length < 106) lines[lines.length - 1] = `${last} ${entry}`;
  else lines.push(entry);
}
const text = `// Syllables that Vietnamese has, written by \`npm run syllables\` from @cspell/dict-vi-vn ${version} (MIT): each without its
// tone, with the numbers of its tones (0 none, 1 sắc, 2 huyền, 3 hỏi, 4 ngã, 5 nặng).
export const SYLLABLES = \`
${lines.join('\n')}
\`;
`;
await writeFile(new URL('../src/slips/spelling/syllables.ts', import.meta.url), text);
console.log(`${list.length} syllables without tone`);
