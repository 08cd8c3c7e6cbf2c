// Running time must not grow faster than the text. Each case once was quadratic; bench/cost.mjs measures many more.
import { describe, expect, it } from 'vitest';
import { alignOutline, checkOutline } from '../../src/check/check-outline.js';
import { compareDocuments } from '../../src/check/compare-documents.js';
import { traceDeck } from '../../src/check/deck/trace.js';
import { reviewPage } from '../../src/check/review/page.js';
import { compose } from '../../src/compose/compose.js';
import { formatDiagnostic, linesOf } from '../../src/diagnostics/print.js';
import { importDocument } from '../../src/import/index.js';
import { readDocument } from '../../src/import/readers/read.js';
import { parseOutline } from '../../src/outline/load.js';
import { growth, SQUARE } from './growth.js';

const repeated = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length));
/** With spaces, since no word of an outline may be longer. */
const spaced = (unit: string, length: number): string =>
  repeated(unit, length).replace(/\S{1900}/gu, (word) => `${word} `);
const lines = (length: number, write: (at: number) => string): string =>
  Array.from({ length: Math.ceil(length / write(1000).length) }, (_, at) => write(at)).join('');

const outline = (blocks: string, head = ''): string =>
  `title: Bài đo\n${head}sections:\n  - heading: Phần một\n    blocks:\n${blocks}`;

describe('an outline is read in linear time', () => {
  it.each<[string, number, (length: number) => string]>([
    [
      'sources that are cited',
      60_000,
      (length) =>
        outline(
          lines(length, (at) => `      - {text: a, source: s${at}}\n`),
          `sources:\n${lines(length, (at) => `  - {id: s${at}, text: b}\n`)}`,
        ),
    ],
    [
      'marks of sources that are not there',
      60_000,
      (length) => outline(`      - text: "${lines(length, (at) => `a[^n${at}] `)}"\n`),
    ],
    [
      'keys that no outline has',
      60_000,
      (length) => `${outline('      - text: a\n')}${lines(length, (at) => `k${at}: b\n`)}`,
    ],
    [
      'words behind a hash, which YAML leaves out',
      60_000,
      (length) => outline(lines(length, () => '      - text: a #b\n')),
    ],
    ['one line of hashes', 60_000, (length) => outline(`      - text: a ${repeated('#a ', length)}\n`)],
    [
      'hashes below keys',
      60_000,
      (length) => outline('      - text: a\n') + lines(length, (at) => `k${at}: #a\n`),
    ],
    [
      'emphasis that is never closed',
      60_000,
      (length) => outline(lines(length, () => '      - text: "*a b"\n')),
    ],
  ])('%s', async (_, length, write) => {
    expect(await growth(write, (text) => parseOutline(text, 'a.yaml'), length)).toBeLessThan(SQUARE);
  });

  it('and its diagnostics are printed in linear time', async () => {
    const print = (text: string): void => {
      const source = linesOf(text);
      for (const d of parseOutline(text, 'a.yaml').diagnostics)
        formatDiagnostic(d, { lang: 'vi', colour: false, lines: source });
    };
    const keys = (length: number): string =>
      outline('      - text: a\n') + lines(length, (at) => `k${at}: b\n`);
    expect(await growth(keys, print, 30_000)).toBeLessThan(SQUARE);
  });
});

describe('an outline is composed in linear time', () => {
  it.each(['9', '1.', '1,', ', ', '*a*', 'a ', '(', '“', 'I'])('a point of %j', async (unit) => {
    const load = (length: number) => {
      const { value } = parseOutline(outline(`      - points: ["${spaced(unit, length)}", b]\n`), 'a.yaml');
      if (!value) throw new Error('not read');
      return value;
    };
    expect(await growth(load, (loaded) => compose(loaded, {}), 10_000)).toBeLessThan(SQUARE);
  });
});

describe('a document is read in linear time', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

  it.each<[string, string]>([
    ['a.md', 'a\n'],
    ['a.md', 'a  \n'],
    ['a.md', '1**1'],
    ['a.md', '**a** '],
    ['a.md', 'a\n===\n'],
    ['a.md', '[a]: b\n'],
    ['a.txt', 'Ắ'],
    ['a.txt', '. '],
    ['a.html', '<style>{a'],
  ])('%s of %j', async (name, unit) => {
    const read = (data: Uint8Array) => readDocument(data, name);
    expect(await growth((length) => bytes(repeated(unit, length)), read, 8000)).toBeLessThan(SQUARE);
  });

  it.each<[string, string]>([
    ['a.txt', 'Ý\n\n'],
    ['a.md', '- a\n\n'],
    ['a.md', '   '],
    ['a.md', 'a\n\n'],
  ])('and imported: %s of %j', async (name, unit) => {
    const take = (data: Uint8Array) => importDocument(data, name);
    expect(await growth((length) => bytes(`Mở đầu\n\n${repeated(unit, length)}.`), take, 8000)).toBeLessThan(
      SQUARE,
    );
  });
});

describe('an outline is compared with its document in linear time', () => {
  it.each(['1/1/', '1/1/1940 ', 'a ', 'Nguyễn Văn An, ', 'khoảng 5% ', 'hai mươi ', 'a/ba'])(
    'a point of %j',
    async (unit) => {
      const both = async (length: number) => {
        const text = spaced(unit, length);
        const loaded = parseOutline(outline(`      - points: ["${text}", b]\n`), 'a.yaml').value;
        const document = (await readDocument(new TextEncoder().encode(text), 'a.txt')).value;
        if (!loaded || !document) throw new Error('not read');
        return { loaded, document };
      };
      const compare = ({ loaded, document }: Awaited<ReturnType<typeof both>>) =>
        checkOutline(loaded, [{ document, file: 'a.txt' }]);
      expect(await growth(both, compare, 3000)).toBeLessThan(SQUARE);
    },
  );
});

describe('a block of many items is compared with its document in linear time', () => {
  const WORDS =
    'lúa ngô khoai sắn chè mía bông đay lạc đỗ vừng cam bưởi hồng quế hồi tràm keo xoan lát mộc trúc'.split(
      ' ',
    );
  const thing = (at: number): string => `${WORDS[at % WORDS.length]} ${WORDS[(at * 7 + 3) % WORDS.length]}`;
  const person = (at: number): string =>
    `${['Lò', 'Cầm', 'Quàng', 'Nông'][at % 4]} Văn ${['Pản', 'Inh', 'Sơ', 'Tri', 'Hán'][at % 5]}`;

  it.each<[string, number, string, (at: number) => [item: string, sentence: string]]>([
    [
      'a table that the document has',
      30,
      'table:\n          header: [Cây, Năm 2015, Năm 2020, Năm 2025]\n          rows:',
      (at) => [
        `    - [${thing(at)} ${at}, "${at + 100}", "${at + 200}", "${at + 300}"]`,
        `| ${thing(at)} ${at} | ${at + 100} | ${at + 200} | ${at + 300} |`,
      ],
    ],
    [
      'people',
      60,
      'people:',
      (at) => [
        `- {name: ${person(at)}, role: "phụ trách ${thing(at)} bản ${at}"}`,
        `Đồng chí ${person(at)} được giao phụ trách ${thing(at)} bản ${at}.`,
      ],
    ],
    [
      'a comparison',
      40,
      'compare:\n          columns: [Trước, Sau]\n          rows:',
      (at) => [
        `    - {label: "Việc ${at}", values: ["còn ${thing(at)} lẻ tẻ", "đã ${thing(at + 9)} rộng khắp"]}`,
        `Việc ${at} trước còn ${thing(at)} lẻ tẻ, sau đã ${thing(at + 9)} rộng khắp.`,
      ],
    ],
    [
      'points that quote',
      60,
      'points:',
      (at) => [
        `- 'Đồng chí ${person(at)} khẳng định: “Bản ${at} phải trồng thêm ${thing(at)}”.'`,
        `Đồng chí ${person(at)} nói rõ: “Bản ${at} phải trồng thêm ${thing(at)}”.`,
      ],
    ],
  ])('%s', async (_, length, head, item) => {
    const both = async (count: number) => {
      const all = Array.from({ length: count }, (__, at) => item(at));
      const block = `      - ${head}\n${all.map(([one]) => `        ${one}\n`).join('')}`;
      const loaded = parseOutline(outline(block), 'a.yaml').value;
      const text = all.map(([, sentence]) => sentence).join('\n\n');
      const document = (await readDocument(new TextEncoder().encode(text), 'a.txt')).value;
      if (!loaded || !document) throw new Error('not read');
      return { loaded, document };
    };
    const compare = ({ loaded, document }: Awaited<ReturnType<typeof both>>) =>
      checkOutline(loaded, [{ document, file: 'a.txt' }]);
    expect(await growth(both, compare, length)).toBeLessThan(SQUARE);
  });
});

describe('two documents are compared in linear time', () => {
  const WORDS = 'hộ xã đường trường lúa ngô súng đội dân quân làng bản chợ sông núi rừng đồn'.split(' ');
  const things = (at: number): string => WORDS.filter((_, place) => (at * 7919) % (place + 3) < 2).join(' ');

  it.each<[string, (at: number) => string]>([
    ['a figure of one thing', (at) => `Năm 1940 toàn huyện có ${at} khẩu súng.`],
    ['figures of things alike', (at) => `Năm ${1900 + (at % 100)}, ${things(at)} có ${at} tấn thóc.`],
    ['dates of events alike', (at) => `Ngày ${1 + (at % 28)}/9/1940, ${things(at)} họp tại chợ làng.`],
    ['numbers alone', () => '1. 2. 3. 4. 5.'],
  ])('each line %s', async (_, line) => {
    const named = async (length: number) => {
      const text = Array.from({ length }, (__, at) => line(at)).join('\n');
      const document = (await readDocument(new TextEncoder().encode(text), 'a.txt')).value;
      if (!document) throw new Error('not read');
      return { document, file: 'a.txt' };
    };
    expect(await growth(named, (one) => compareDocuments(one, one), 1500)).toBeLessThan(SQUARE);
  });
});

describe('outputs are made of an outline in linear time', () => {
  const points = (length: number): string =>
    outline(`      - points:\n${lines(length, (at) => `          - Xã thứ ${at} có ${at * 7} nhà mới\n`)}`);
  const read = (text: string) => {
    const { value } = parseOutline(text, 'a.yaml');
    if (!value) throw new Error('not read');
    return value;
  };

  it('tracing the slides of a long block', async () => {
    const made = (length: number) => {
      const loaded = read(points(length));
      return { loaded, deck: compose(loaded).deck };
    };
    expect(await growth(made, ({ loaded, deck }) => traceDeck(deck, loaded), 18_000)).toBeLessThan(SQUARE);
  });

  it('the review page of a long paragraph', async () => {
    const made = async (length: number) => {
      const text = lines(length, (at) => `Xã thứ ${at} có ${at * 7} nhà mới. `);
      const document = (await readDocument(new TextEncoder().encode(text), 'a.txt')).value;
      if (!document) throw new Error('not read');
      const loaded = read(outline(`      - text: "${text.trim()}"\n`));
      return alignOutline(loaded, [{ document, file: 'a.txt' }]);
    };
    const page = (context: Awaited<ReturnType<typeof made>>) =>
      reviewPage({ context, findings: [], slides: [], lang: 'vi' });
    expect(await growth(made, page, 10_000)).toBeLessThan(SQUARE);
  });
});
