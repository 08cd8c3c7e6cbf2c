import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describe as sentences } from '../../src/diagnostics/diagnostic.js';
import type { DiagnosticCode } from '../../src/messages/catalogue.js';
import { outlineMessages } from '../../src/messages/outline.js';
import { loadOutline, parseOutline } from '../../src/outline/load.js';

/** "code line:column" of everything found. */
function found(text: string): string[] {
  return parseOutline(text, 'a.yaml').diagnostics.map((d) => `${d.code} ${d.line}:${d.column}`);
}
/** An outline whose blocks are given: the first block starts on line 5, column 5. */
const blocks = (text: string, head = ''): string =>
  `title: A\n${head}sections:\n- heading: B\n  blocks:\n${text.replace(/^(?=.)/gm, '  ')}`;
const sources = 'sources: [{id: ls65, text: S}]\n';

describe('an outline', () => {
  it('is read with every figure and date as its source writes it', () => {
    const { value, diagnostics } = parseOutline(
      blocks('- figures: [{value: 48.50, label: triệu}]\n- timeline: [{when: 1940-09-27, what: yes}]\n'),
      'a.yaml',
    );
    expect(diagnostics).toEqual([]);
    expect(value?.outline.lang).toBe('vi');
    expect(value?.outline.sections[0]?.blocks?.[0]?.figures?.[0]?.value).toBe('48.50');
    expect(value?.outline.sections[0]?.blocks?.[1]?.timeline?.[0]).toEqual({
      when: '1940-09-27',
      what: 'yes',
    });
    expect(value?.locate('sections.0.blocks.1.timeline')).toEqual({ file: 'a.yaml', line: 6, column: 15 });
  });

  it('takes an optional key that holds nothing as not written, a needed one as an error', () => {
    const text = `title: A
subtitle:
lang: ""
notes: ""
keywords: []
event: {name: B, from: '', to: " "}
sections:
- heading: C
  lead:
  minutes:
  notes: ""
  source:
  blocks:
  - points: [{text: D, points: [], source: ''}]
    title: ''
    notes:
- heading: E
  blocks:
`;
    const { value, diagnostics } = parseOutline(text, 'a.yaml');
    expect(diagnostics).toEqual([]);
    expect(value?.outline).toEqual({
      title: 'A',
      lang: 'vi',
      event: { name: 'B' },
      sections: [{ heading: 'C', blocks: [{ points: [{ text: 'D' }] }] }, { heading: 'E' }],
    });
    expect(found('title:\nsections: []\n')).toEqual(['outline/empty-value 1:1', 'outline/empty-value 2:1']);
    expect(found(blocks('- table: {header: [a, ""], rows: [["", b]]}\n'))).toEqual([]);
    expect(found(blocks('- steps:\n'))).toContain('outline/empty-value 5:5');
  });

  it('reports all its problems at once, each at its place', () => {
    const text = `titel: Kỷ niệm
lang: fr
sections:
  - heading:
    minutes: nhiều
    blocks:
      - points: một câu
      - title: chỉ có tên
      - text: a **b
        quote: {text: b, source: x}
  - blocks: []
`;
    expect(found(text).sort()).toEqual([
      'outline/block-with-two-kinds 10:9',
      'outline/block-without-kind 8:9',
      'outline/emphasis-open 9:17',
      'outline/empty-value 4:5',
      'outline/missing-key 11:5',
      'outline/not-allowed-value 2:7',
      'outline/source-undefined 10:34',
      'outline/unknown-key-nearest 1:1',
      'outline/wants-list 7:17',
      'outline/wants-number 5:14',
    ]);
  });

  it('takes an image beside words, on the cover, on a section’s slide and as a portrait', () => {
    const image = 'image: {src: a.jpg, alt: b, focus: 30% 100%, credit: c}';
    const words = ['text: x', 'points: [x]', 'quote: {text: x}', 'steps: [x]'];
    expect(found(blocks(words.map((own) => `- ${own}\n  ${image}\n`).join('')))).toEqual([]);
    const people = 'people: [{name: x, image: {src: a.jpg}}]';
    const text = `title: A\n${image}\nsections:\n- heading: B\n  ${image}\n  blocks: [{${people}}]\n`;
    expect(found(text)).toEqual([]);
  });

  it('names the nearest key and lists those that may stand there', () => {
    const [d] = parseOutline(blocks('- timeline: [{wehn: x, when: y, what: z}]\n'), 'a.yaml').diagnostics;
    expect(d?.params).toEqual({ key: 'wehn', nearest: 'when', allowed: 'when, what, source' });
  });

  it('reads charts in its own language', () => {
    const chart = '- chart: {kind: bar, labels: [a, b], series: [{name: s, values: ["1,937", "2.5"]}]}\n';
    expect(found(blocks(chart, 'lang: en\n'))).toEqual([]);
    expect(found(blocks(chart.replace('2.5', '2,5,1')))).toEqual(['outline/not-a-number 5:77']);
  });

  it('counts a source as cited in a key, in a list, and in a sentence', () => {
    const three = 'sources: [{id: a, text: S}, {id: b, text: S}, {id: c, text: S}]\n';
    expect(found(blocks('- text: x [^a]\n- quote: {text: y, source: [b, c]}\n', three))).toEqual([]);
  });

  it('of hundreds of sections loads', () => {
    const section = (i: number): string =>
      `- heading: H${i}\n  blocks:\n${'  - points: [a, b, {text: "c [^s]", points: [d]}]\n'.repeat(10)}`;
    const list = Array.from({ length: 400 }, (_, i) => section(i)).join('');
    expect(found(`title: A\nsources: [{id: s, text: S}]\nsections:\n${list}`)).toEqual([]);
  });
});

/** What is found, and a text in which ‸ stands before the place. */
const CASES: [code: DiagnosticCode, text: string][] = [
  ['outline/unknown-key', 'title: A\n‸qqqqqqqq: x\nsections: [{heading: B}]\n'],
  ['outline/unknown-key', 'title: A\n‸qqqqqqqq:\nsections: [{heading: B}]\n'],
  ['outline/comma-in-braces', blocks('- figures: [{value: 48,‸5, label: triệu}]\n')],
  ['outline/unknown-key-nearest', blocks('- ‸pionts: [a]\n')],
  ['outline/text-became-key', blocks('- points:\n  - ‸Một là, về thời cơ: chín muồi\n')],
  ['outline/text-became-key', blocks('- slogans:\n  - ‸Đoàn kết: sức mạnh\n')],
  ['outline/missing-key', blocks('- timeline: [‸{when: x}]\n')],
  ['outline/empty-value', blocks('- ‸points:\n')],
  ['outline/empty-value', blocks('- quote: {‸text: }\n')],
  ['outline/wants-text', 'title: A\nsubtitle: ‸[a]\nsections: [{heading: B}]\n'],
  ['outline/wants-list', 'title: A\nsections: ‸x\n'],
  ['outline/wants-keys', blocks('- quote: ‸một câu\n')],
  ['outline/wants-one-of-forms', blocks('- points: [‸[a]]\n')],
  ['outline/not-allowed-value', 'title: A\nlang: ‸tiếng Việt\nsections: [{heading: B}]\n'],
  [
    'outline/misspelt-value',
    blocks('- chart: {kind: ‸bra, labels: [a], series: [{name: s, values: [1]}]}\n'),
  ],
  ['outline/wants-number', 'title: A\nsections:\n- heading: B\n  minutes: ‸nhiều\n'],
  ['outline/number-range', 'title: A\nsections:\n- heading: B\n  minutes: ‸0\n'],
  ['outline/number-range', 'title: A\nsections:\n- heading: B\n  from: {line: ‸0}\n'],
  ['outline/bad-id', 'title: A\nsources: [{id: ‸hai chữ, text: S}]\nsections: [{heading: B}]\n'],
  ['outline/bad-link', 'title: A\nlink: ‸lienket\nsections: [{heading: B}]\n'],
  ['outline/bad-focus', blocks('- image: {src: a.jpg, alt: b, focus: ‸giữa}\n')],
  ['outline/bad-focus', blocks('- people: [{name: A, image: {src: a.jpg, focus: ‸101% 20%}}]\n')],
  ['outline/misspelt-value', blocks('- text: x\n  image: {src: a.jpg, alt: b, place: ‸haft}\n')],
  ['outline/too-long', `title: A\nkeywords: ‸[${'a, '.repeat(51)}]\nsections: [{heading: B}]\n`],
  ['outline/wrong-count', blocks('- compare: {columns: ‸[a, b, c], rows: [{values: [x, y]}]}\n')],
  ['outline/wrong-count', blocks('- compare: {columns: [a, b], rows: [{values: ‸[48,5, 36]}]}\n')],
  ['outline/block-without-kind', blocks('- ‸title: x\n')],
  ['outline/block-with-two-kinds', blocks('- text: x\n  ‸slogans: [y]\n')],
  [
    'outline/block-with-two-kinds',
    blocks('- timeline: [{when: x, what: y}]\n  ‸image: {src: a.jpg, alt: b}\n'),
  ],
  ['outline/block-with-two-kinds', blocks('- text: x\n  ‸points: [y]\n  image: {src: a.jpg, alt: b}\n')],
  ['outline/row-cells', blocks('- table:\n    header: [a, b]\n    rows: [[x, y], ‸[x]]\n')],
  [
    'outline/series-values',
    blocks('- chart: {kind: bar, labels: [a, b], series: [{name: s, values: ‸[1]}]}\n'),
  ],
  ['outline/not-a-number', blocks('- chart: {kind: bar, labels: [a], series: [{name: s, values: [‸x]}]}\n')],
  ['outline/share-chart', blocks('- chart: {kind: ‸share, labels: [a], series: [{name: s, values: [0]}]}\n')],
  ['outline/source-undefined', blocks('- text: x [^ls65] và ‸[^qq]\n', sources)],
  ['outline/source-misspelt', blocks('- quote: {text: x, source: ‸ls56}\n', sources)],
  [
    'outline/source-twice',
    'title: A\nsources: [{id: a, text: S}, {id: ‸a, text: T}]\nsections: [{heading: B}]\n',
  ],
  ['outline/source-unused', 'title: A\nsources: [{id: ‸a, text: S}]\nsections: [{heading: B}]\n'],
  ['outline/emphasis-open', blocks('- text: |\n    *Dòng* một\n    dòng ‸**hai\n')],
  ['outline/too-deep', nested(9)],
  ['outline/text-too-long', blocks(`- points: [a, ‸"${'nhân dân '.repeat(6000)}"]\n`)],
  ['outline/word-too-long', blocks(`- text: 'Đường dẫn ‸${'Aa1/'.repeat(600)} đây'\n`)],
  ['outline/too-many-texts', `a: [${'b,'.repeat(149_999)} ‸b]\n`],
  [
    'outline/texts-too-long',
    `a:\n${`  - "${'nhân dân '.repeat(5000)}"\n`.repeat(44)}  - ‸"${'nhân dân '.repeat(5000)}"\n`,
  ],
];

/** Sections within sections; the place is before the first that lies too deep. */
function nested(depth: number): string {
  const at = (i: number): string =>
    `${'  '.repeat(i)}${i === 8 ? '‸' : ''}sections:\n${'  '.repeat(i)}- heading: B\n`;
  return `title: A\n${Array.from({ length: depth }, (_, i) => at(i)).join('')}`;
}

describe('a mistake', () => {
  it.each(CASES)('%s is found at its place (%#)', (code, marked) => {
    const before = marked.slice(0, marked.indexOf('‸')).split('\n');
    const place = `${before.length}:${(before.at(-1) ?? '').length + 1}`;
    expect(found(marked.replace('‸', ''))).toContain(`${code} ${place}`);
  });
});

describe('the messages of the outline stage', () => {
  it('are there in both languages, with all their values filled in', () => {
    for (const [, text] of CASES)
      for (const d of parseOutline(text.replace('‸', ''), 'a.yaml').diagnostics)
        for (const lang of ['vi', 'en'] as const) {
          const { message, hint = '' } = sentences(d, lang);
          expect(`${message} ${hint}`).not.toMatch(/\{[a-z]+\}/);
        }
  });

  it('each have a test', () => {
    const tested = new Set<string>(CASES.map(([code]) => code));
    expect(Object.keys(outlineMessages).filter((code) => !tested.has(code))).toEqual([]);
  });
});

describe('an outline file', () => {
  let dir: string;
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'decuong-test-'));
  });
  afterAll(() => rm(dir, { recursive: true }));
  const codes = async (file: string): Promise<string[]> =>
    (await loadOutline(file)).diagnostics.map((d) => d.code);

  it('is loaded with its own folder', async () => {
    await writeFile(join(dir, 'a.yaml'), '\uFEFFtitle: A\nsections: [{heading: B}]\n');
    const { value } = await loadOutline(join(dir, 'a.yaml'));
    expect(value).toMatchObject({ file: join(dir, 'a.yaml'), dir, outline: { title: 'A' } });
  });

  it('that is not there, a folder, too large, or a Word document is named as such', async () => {
    await writeFile(join(dir, 'large.yaml'), 'x'.repeat(6_000_000));
    await writeFile(join(dir, 'word.yaml'), Buffer.from('PK\u0003\u0004\u0000\u0000'));
    expect(await codes(join(dir, 'none.yaml'))).toEqual(['outline/not-found']);
    expect(await codes(dir)).toEqual(['file/not-a-file']);
    expect(await codes(join(dir, 'large.yaml'))).toEqual(['outline/too-large']);
    expect(await codes(join(dir, 'word.yaml'))).toEqual(['outline/binary']);
  });
});
