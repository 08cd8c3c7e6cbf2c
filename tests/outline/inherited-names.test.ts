import { describe, expect, it } from 'vitest';
import { compose } from '../../src/compose/compose.js';
import { describe as sentences } from '../../src/diagnostics/diagnostic.js';
import { parseOutline } from '../../src/outline/load.js';

/** Property names that every object inherits. */
const NAMES = Object.getOwnPropertyNames(Object.prototype);

/** An outline that uses every key of the schema. */
const WHOLE = {
  title: 'Bài',
  subtitle: 'dòng phụ',
  genre: 'Đề cương',
  lang: 'vi',
  province: 'lang-son',
  parent: 'Tỉnh ủy',
  issuer: 'Ban',
  signer: 'Trưởng ban',
  reference: 'Kèm theo',
  date: 'tháng 9 năm 2025',
  link: 'https://example.vn',
  keywords: ['a'],
  event: { name: 'Quốc khánh', from: '2/9/1945', to: '2/9/2025' },
  sources: [
    { id: 's', text: 'Sách', link: 'https://example.vn', from: { page: '1', line: '2', paragraph: '3' } },
  ],
  notes: ['lời'],
  sections: [
    {
      heading: 'Mục',
      number: 'I',
      minutes: '3',
      lead: 'câu',
      notes: 'lời',
      source: ['s'],
      from: { page: '1' },
      blocks: [
        { title: 'Tên', text: ['đoạn', 'đoạn hai'], notes: 'lời', source: 's', from: { page: '1' } },
        { points: ['ý', { text: 'ý hai', points: ['ý con'], source: 's' }] },
        { timeline: [{ when: '1945', what: 'việc', source: 's' }] },
        { figures: [{ value: '1', unit: 'km', label: 'đường', change: 'tăng', source: 's' }] },
        {
          chart: {
            kind: 'share',
            unit: '%',
            labels: ['a', 'b'],
            series: [{ name: 'n', values: ['1', '2'] }],
          },
        },
        { compare: { columns: ['a', 'b'], rows: [{ label: 'l', values: ['1', '2'] }] } },
        { table: { header: ['a', 'b'], rows: [['1', '2']], caption: 'c' } },
        { quote: { text: 'lời', by: 'ai', source: 's' } },
        { people: [{ name: 'Tên', role: 'vai', source: 's' }] },
        { steps: ['bước', { title: 'tên', text: 'nội dung', source: 's' }] },
        { image: { src: 'a.png', alt: 'ảnh', caption: 'c', credit: 'ai' } },
        { gallery: [{ src: 'a.png' }] },
        { slogans: ['khẩu hiệu'] },
      ],
      sections: [{ heading: 'Mục con', blocks: [{ text: 'đoạn' }] }],
    },
  ],
};

type Path = readonly (string | number)[];
type Change = (value: unknown) => unknown;

function* pathsOf(value: unknown, path: Path = []): Generator<Path> {
  yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value))
    yield* pathsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** A copy of the value with one part changed. */
function changed(value: unknown, [step, ...rest]: Path, change: Change): unknown {
  if (step === undefined) return change(value);
  if (Array.isArray(value)) return value.map((item, i) => (i === step ? changed(item, rest, change) : item));
  return { ...(value as object), [step]: changed((value as Record<string, unknown>)[step], rest, change) };
}

const map = (name: string, value: unknown): object => Object.fromEntries([[name, value]]);

/** Replacements of an unexpected type. */
const CHANGES: readonly ((name: string) => Change)[] = [
  (name) => () => name,
  (name) => () => map(name, 'x'),
  (name) => () => map(name, map(name, ['x'])),
  (name) => () => ['a', map(name, 'x'), ['b', map(name, [])], ''],
  (name) => (value) => [value, name, [name], map(name, name), map('text', map(name, name))],
  (name) => (value) =>
    typeof value === 'object' && !Array.isArray(value)
      ? { ...value, ...map(name, map('id', value)) }
      : [map('id', map(name, 'x')), value],
];

/** Parses the text, and composes slides if it is valid. */
function messagesOf(text: string): string[] {
  const { value, diagnostics } = parseOutline(text, 'a.yaml');
  if (value) compose(value, {});
  return diagnostics.map((d) => {
    expect(d.line, d.code).toBeGreaterThan(0);
    return sentences(d, 'en').message;
  });
}

describe('inherited property names, and lists of mixed types', () => {
  it('are reported or treated like any other word, anywhere in an outline', () => {
    let place = 0;
    for (const path of pathsOf(WHOLE))
      for (const change of CHANGES) {
        const name = NAMES[place++ % NAMES.length] ?? '';
        const text = JSON.stringify(changed(WHOLE, path, change(name)));
        expect(() => messagesOf(text), `${path.join('.')}: ${name}`).not.toThrow();
      }
  });

  it.each(NAMES)('%s is an unknown key in every map of an outline', (name) => {
    const maps = [...pathsOf(WHOLE)].filter((path) => {
      const { found } = at(path);
      return typeof found === 'object' && !Array.isArray(found);
    });
    for (const path of maps.filter((_, index) => index % 5 === 0)) {
      const text = JSON.stringify(
        changed(WHOLE, path, (value) => ({ ...(value as object), ...map(name, 'x') })),
      );
      const { value, diagnostics } = parseOutline(text, 'a.yaml');
      expect(value, path.join('.')).toBeUndefined();
      expect(diagnostics.map(({ code }) => code)).toContainEqual(
        expect.stringMatching(/unknown-key|bad-key|text-became-key/),
      );
    }
  });

  it('are ordinary source ids', () => {
    for (const id of NAMES) {
      const text = JSON.stringify({
        title: 'Bài',
        sources: [{ id, text: 'Sách' }],
        sections: [{ heading: 'Mục', blocks: [{ text: `Câu.[^${id}]`, source: id }] }],
      });
      expect(messagesOf(text), id).toEqual([]);
      expect(messagesOf(text.replace('"sources"', '"notes"')).join(), id).not.toBe('');
    }
  });
});

function at(path: Path): { found: unknown } {
  return path.reduce<{ found: unknown }>(
    ({ found }, step) => ({ found: (found as Record<string | number, unknown>)[step] }),
    { found: WHOLE },
  );
}
