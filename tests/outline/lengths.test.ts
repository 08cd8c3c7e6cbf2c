// Outlines beyond a limit are rejected at once, at the place and with the limit, whatever the field.
import { describe, expect, it } from 'vitest';
import { describe as sentences } from '../../src/diagnostics/diagnostic.js';
import { parseOutline } from '../../src/outline/load.js';
import { LARGEST_OUTLINE } from '../../src/platform/limits.js';

const FIELDS: [string, (text: string) => string][] = [
  ['title', (text) => `title: "${text}"\nsections: [{heading: b}]\n`],
  ['event.name', (text) => `title: a\nevent: {name: "${text}"}\nsections: [{heading: b}]\n`],
  ['sources.text', (text) => `title: a\nsources: [{id: s, text: "${text}"}]\nsections: [{heading: b}]\n`],
  ['notes', (text) => `title: a\nnotes: ["${text}"]\nsections: [{heading: b}]\n`],
  ['a cell', (text) => blocks(`table: {header: [a], rows: [["${text}"]]}`)],
  [
    'a label',
    (text) => blocks(`chart: {kind: bar, labels: ["${text}"], series: [{name: b, values: ["1"]}]}`),
  ],
  ['a name', (text) => blocks(`people: [{name: "${text}"}]`)],
  ['a picture', (text) => blocks(`image: {src: "${text}", alt: b}`)],
  ['a point of a point', (text) => blocks(`points: [{text: a, points: ["${text}"]}]`)],
  ['a key', (text) => `title: a\nsections: [{heading: b}]\n? "${text}"\n: c\n`],
];

const blocks = (block: string): string => `title: a\nsections:\n  - heading: b\n    blocks: [{${block}}]\n`;
const found = (text: string) => parseOutline(text, 'a.yaml').diagnostics;

describe.each(FIELDS)('in %s', (_, outline) => {
  it('a word that no slide can show is rejected', () => {
    for (const letter of ['I', '(', '1/', '*a', '[', '`a', '{{', '&#', '_a_', '-', '|', 'Ắ', '“'])
      expect(found(outline(letter.repeat(LARGEST_OUTLINE.word + 1))).map(({ code }) => code)).toContain(
        'outline/word-too-long',
      );
  });

  it('a text over its limit is rejected', () => {
    expect(found(outline('nhân dân '.repeat(LARGEST_OUTLINE.text / 9 + 1))).map(({ code }) => code)).toEqual([
      'outline/text-too-long',
    ]);
  });
});

it('a word at the limit, and scripts without spaces, are accepted', () => {
  const codes = (text: string) => found(blocks(`text: "${text}"`)).map(({ code }) => code);
  expect(codes('a'.repeat(LARGEST_OUTLINE.word))).toEqual([]);
  expect(codes('人民'.repeat(LARGEST_OUTLINE.word))).toEqual([]);
});

it('the message formats the limit in its language', () => {
  const [d] = found(blocks(`text: "${'a b '.repeat(20_000)}"`));
  if (!d) throw new Error('nothing was found');
  expect(sentences(d, 'vi').message).toContain('50.000 ký tự');
  expect(sentences(d, 'en').message).toContain('50,000 characters');
});

describe('the number of findings in an outline is limited', () => {
  const count = (diagnostics: ReturnType<typeof found>): number =>
    diagnostics.reduce(
      (sum, { code, params }) => sum + (code.startsWith('report/untold') ? Number(params.count) : 1),
      0,
    );

  it.each<[string, string]>([
    [
      'sources that are not there',
      `text: [${Array.from({ length: 1500 }, (_, at) => `"a[^s${at}]"`).join()}]`,
    ],
    ['keys that are not there', Array.from({ length: 20_000 }, (_, at) => `k${at}: a`).join(', ')],
    [
      'numbers that are none',
      `chart: {kind: bar, labels: [a], series: [${'{name: b, values: [x]},'.repeat(1900)}]}`,
    ],
    ['dates that are none', `text: [${Array.from({ length: 1900 }, () => '"Ngày 31/2/1940."').join()}]`],
  ])('%s', (_, block) => {
    const all = found(blocks(block));
    expect(all.length).toBeLessThan(1100);
    expect(all.some(({ code }) => code.startsWith('report/untold'))).toBe(true);
    expect(count(all)).toBeGreaterThanOrEqual(1500);
  });
});

it('a hundred thousand trailing comments are reported without slowing the reading', () => {
  const all = found(
    `title: a\nsections:\n  - heading: b\n    blocks:\n${'      - text: a #b\n'.repeat(100_000)}`,
  );
  expect(all.length).toBeLessThan(1100);
});
