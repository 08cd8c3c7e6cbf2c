// Builds outlines as YAML: with a text in one of their fields, or made of many small parts.

import { SCHEMA_FIELDS } from './fields.mjs';

const quoted = JSON.stringify;
const outline = (block, head = '') =>
  `title: Bài đo\nlang: vi\n${head}sections:\n  - heading: Phần một\n    blocks:\n${block}`;
const block = (lines) => outline(lines.map((line) => `      ${line}\n`).join(''));

/** Outlines with the text in the named field. */
export const FIELDS = {
  title: (text) =>
    `title: ${quoted(text)}\nsubtitle: ${quoted(text)}\nsections:\n  - heading: a\n    blocks: [{text: b}]\n`,
  heading: (text) =>
    `title: a\nsections:\n  - heading: ${quoted(text)}\n    lead: ${quoted(text)}\n    blocks: [{title: ${quoted(text)}, text: b}]\n`,
  text: (text) => block([`- text: ${quoted(text)}`]),
  points: (text) => block([`- points: [${quoted(text)}, b]`]),
  notes: (text) => block(['- text: a', `  notes: ${quoted(text)}`]),
  quote: (text) => block([`- quote: {text: ${quoted(text)}, by: ${quoted(text)}}`]),
  timeline: (text) => block([`- timeline: [{when: ${quoted(text)}, what: ${quoted(text)}}]`]),
  figures: (text) =>
    block([`- figures: [{value: ${quoted(text)}, unit: ${quoted(text)}, label: ${quoted(text)}}]`]),
  table: (text) =>
    block([`- table: {header: [a, b], rows: [[${quoted(text)}, c], [d, e]], caption: ${quoted(text)}}`]),
  chart: (text) =>
    block([
      `- chart: {kind: bar, unit: ${quoted(text)}, labels: [${quoted(text)}, b], series: [{name: ${quoted(text)}, values: ["1", "2"]}]}`,
    ]),
  people: (text) => block([`- people: [{name: ${quoted(text)}, role: ${quoted(text)}}]`]),
  steps: (text) => block([`- steps: [{title: ${quoted(text)}, text: ${quoted(text)}}]`]),
  compare: (text) =>
    block([
      `- compare: {columns: [${quoted(text)}, b], rows: [{label: ${quoted(text)}, values: [${quoted(text)}, c]}]}`,
    ]),
  slogans: (text) => block([`- slogans: [${quoted(text)}]`]),
  sources: (text) =>
    `title: a\nsources: [{id: x, text: ${quoted(text)}}]\n${outline(`      - {text: b, source: x}\n`).slice(13)}`,
};

const many = (length, each, write) => Array.from({ length: Math.ceil(length / each) }, (_, at) => write(at));

/** Outlines of about the given length in characters. */
export const SHAPES = {
  keys: (length) => `${outline('      - text: a\n')}${many(length, 8, (at) => `k${at}: a\n`).join('')}`,
  'repeated keys': (length) => `title: a\n${many(length, 4, () => 'k: a\n').join('')}`,
  blocks: (length) => block(many(length, 20, (at) => `- text: "Ý thứ ${at}."`)),
  points: (length) => block(['- points:', ...many(length, 20, (at) => `    - "Ý thứ ${at}."`)]),
  'points of points': (length) =>
    block(['- points:', ...many(length, 40, (at) => `    - {text: "Ý ${at}.", points: [a, b]}`)]),
  sections: (length) =>
    `title: a\nsections:\n${many(length, 50, (at) => `  - heading: Phần ${at}\n    blocks: [{text: b}]\n`).join('')}`,
  sources: (length) =>
    `title: a\nsources:\n${many(length, 30, (at) => `  - {id: s${at}, text: b}\n`).join('')}sections:\n  - heading: a\n    blocks:\n${many(length, 30, (at) => `      - {text: c, source: s${at}}\n`).join('')}`,
  'unknown sources': (length) => block(many(length, 30, (at) => `- {text: c, source: s${at}}`)),
  'unknown keys': (length) => block(['- text: a', ...many(length, 10, (at) => `  k${at}: b`)]),
  rows: (length) =>
    block([
      '- table:',
      '    header: [a, b]',
      '    rows:',
      ...many(length, 20, (at) => `      - ["${at}", b]`),
    ]),
  events: (length) =>
    block(['- timeline:', ...many(length, 40, (at) => `    - {when: năm ${1000 + at}, what: a}`)]),
  'wrong numbers': (length) =>
    block([
      '- chart:',
      '    kind: bar',
      '    labels: [a]',
      '    series:',
      '      - name: b',
      `        values: [${many(length, 3, () => 'x').join(', ')}]`,
    ]),
  'one line of escapes': (length) => block([`- text: "${'\\u0061'.repeat(length / 6)}"`]),
  'line breaks in quotes': (length) => block([`- text: "${'a\n\n        '.repeat(length / 11)}"`]),
  'block text': (length) => block(['- text: |', ...many(length, 12, () => '    a b c')]),
  'folded text': (length) => block(['- text: >-', ...many(length, 12, () => '    a b c')]),
  'plain text over lines': (length) => block(['- text: a', ...many(length, 12, () => '    a b c')]),
  comments: (length) => `${outline('      - text: a\n')}${many(length, 4, () => '# a\n').join('')}`,
  hashes: (length) => block([`- text: a ${'#a '.repeat(length / 3)}`]),
  'hash lines': (length) => block(many(length, 30, () => '- text: a #b')),
  'hashes below keys': (length) => `title: a\n${many(length, 8, (at) => `k${at}: #a\n`).join('')}`,
  'open emphasis': (length) => block(many(length, 30, () => '- text: "*a b"')),
  'flow lists': (length) => `title: [${'a,'.repeat(length / 2)}]`,
  'open brackets': (length) => `title: ${'['.repeat(length)}`,
  'open braces': (length) => `title: ${'{a: '.repeat(length / 4)}`,
  colons: (length) => `title: ${'a: '.repeat(length / 3)}`,
  'one word': (length) => 'a'.repeat(length),
  'a line without a key': (length) => `title: a\n${'b '.repeat(length / 2)}`,
  indents: (length) => many(Math.sqrt(2 * length), 1, (at) => `${' '.repeat(at)}a:\n`).join(''),
  'odd spaces': (length) => many(length, 12, () => '\u00a0- text: a\n').join(''),
  tabs: (length) => many(length, 6, () => '\ta: b\n').join(''),
  anchors: (length) => many(length, 10, (at) => `k${at}: &a${at} b\n`).join(''),
  tags: (length) => many(length, 10, (at) => `k${at}: !x b\n`).join(''),
  'control characters': (length) => `title: "${'\u0001'.repeat(length)}"`,
  'unclosed quote': (length) => `title: "${'a\n'.repeat(length / 2)}`,
  'many documents': (length) => 'a: b\n---\n'.repeat(length / 9),
};

const ALL_FIELDS = { ...SCHEMA_FIELDS, ...FIELDS };

/** An outline with a kind of text in a field, or one of the shapes. */
export function outlineOf({ field, text, shape, length }, textOf) {
  return shape === undefined ? ALL_FIELDS[field](textOf(text, length)) : SHAPES[shape](length);
}
