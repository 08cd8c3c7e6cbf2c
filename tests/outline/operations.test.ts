// An edit of a value changes the lines that it must; comments, order and quoting of all others stay.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseOutline } from '../../src/outline/load.js';
import { applyOperations, type Operation } from '../../src/outline/operations.js';
import { readYaml } from '../../src/outline/yaml.js';

const TEXT = `# Đề cương của huyện
title: "Kỷ niệm 80 năm"   # tên đợt
lang: vi
sections:
  # mở đầu
  - heading: 'Bối cảnh'
    blocks:
      - title: Tình thế
        text: Địch rút qua huyện.
      # số liệu đã soát
      - figures:
          - {value: "20", label: súng trường}
          - value: '7'
            label: >-
              đồng chí dự họp,
              ghi theo biên bản
  - heading: Ý nghĩa
    blocks:
      - points: [Dựa vào dân, Giữ bí mật]
      - text: |
          Dòng một
          Dòng hai
`;

const edited = (...operations: Operation[]): string => {
  const { value, diagnostics } = applyOperations(TEXT, operations);
  expect(diagnostics).toEqual([]);
  return value ?? '';
};
/** Lines that are in one text only, "-" the old and "+" the new. */
function diff(next: string): string[] {
  const [old, now] = [TEXT.split('\n'), next.split('\n')];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `-${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+${line}`),
  ];
}
const at = (text: string, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (inside, key) => (inside as Record<string, unknown>)[key],
      readYaml(text, 'a.yaml').value?.data,
    );

describe('a text that is replaced', () => {
  it.each<[string, string, string[]]>([
    [
      'title',
      'Kỷ niệm 85 năm',
      ['-title: "Kỷ niệm 80 năm"   # tên đợt', '+title: "Kỷ niệm 85 năm"   # tên đợt'],
    ],
    [
      'sections.0.heading',
      "Bối cảnh 'mới'",
      ["-  - heading: 'Bối cảnh'", "+  - heading: 'Bối cảnh ''mới'''"],
    ],
    [
      'sections.0.blocks.0.text',
      'Địch rút: ba ngày',
      ['-        text: Địch rút qua huyện.', '+        text: "Địch rút: ba ngày"'],
    ],
    [
      'sections.0.blocks.1.figures.0.value',
      '21',
      ['-          - {value: "20", label: súng trường}', '+          - {value: "21", label: súng trường}'],
    ],
    [
      'sections.1.blocks.0.points.1',
      'Giữ kín, giữ chắc',
      ['-      - points: [Dựa vào dân, Giữ bí mật]', '+      - points: [Dựa vào dân, "Giữ kín, giữ chắc"]'],
    ],
    ['sections.1.blocks.1.text', 'Dòng một\nDòng ba\n', ['-          Dòng hai', '+          Dòng ba']],
  ])('%s, in the style in which it stands', (path, value, lines) => {
    const next = edited({ op: 'replace', at: path, value });
    expect(at(next, path)).toBe(value);
    expect(diff(next)).toEqual(lines);
  });

  it('keeps a folded text folded', () => {
    const path = 'sections.0.blocks.1.figures.1.label';
    const next = edited({ op: 'replace', at: path, value: 'đồng chí' });
    expect(at(next, path)).toBe('đồng chí');
    expect(next).toContain('label: >-\n              đồng chí\n');
  });

  it('is refused where another text stands than the caller believes', () => {
    const { value, diagnostics } = applyOperations(TEXT, [
      { op: 'replace', at: 'title', value: 'Khác', previous: 'Kỷ niệm 79 năm' },
    ]);
    expect([value, diagnostics.map(({ code }) => code)]).toEqual([undefined, ['outline/edit-stale']]);
  });

  it.each(['sections.7.heading', 'subtitle', 'title.0'])('is refused at %s, where nothing stands', (path) => {
    const { value, diagnostics } = applyOperations(TEXT, [{ op: 'replace', at: path, value: 'Khác' }]);
    expect([value, diagnostics.map(({ code }) => code)]).toEqual([undefined, ['outline/edit-nowhere']]);
  });
});

describe('a path from outside', () => {
  it.each<Operation>([
    { op: 'add', at: '__proto__.polluted', value: 'x' },
    { op: 'add', at: 'sections.0.constructor.polluted', value: 'x' },
    { op: 'replace', at: '__proto__', value: 'x' },
    { op: 'replace', at: 'sections.length', value: '0' },
    { op: 'replace', at: 'title.length', value: '0' },
    { op: 'remove', at: 'sections.0.toString' },
    { op: 'move', from: 'sections.length', at: 'subtitle' },
    { op: 'replace', at: 'sections.00.heading', value: 'x' },
  ])('leads to what the outline says, and nowhere else: $op $at', (operation) => {
    const { value, diagnostics } = applyOperations(TEXT, [operation]);
    expect([value, diagnostics.map(({ code }) => code)]).toEqual([undefined, ['outline/edit-nowhere']]);
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });

  it('adds no key that objects have by themselves', () => {
    const { value, diagnostics } = applyOperations(TEXT, [
      { op: 'add', at: 'sections.0.__proto__', value: 'x' },
    ]);
    expect([value, diagnostics.length]).toEqual([undefined, 1]);
  });
});

describe('items and entries', () => {
  it('are added where they are wanted, and only their lines', () => {
    const block = { title: 'Lực lượng', points: ['Một tiểu đội', 'Hai tổ'] };
    const next = edited({ op: 'add', at: 'sections.0.blocks.1', value: block });
    expect(at(next, 'sections.0.blocks.1')).toEqual(block);
    expect(diff(next).filter((line) => line.startsWith('-'))).toEqual([]);
    expect(next.indexOf('Hai tổ')).toBeLessThan(next.indexOf('# số liệu đã soát'));
  });

  it.each([0, 1, 2])('are added at place %i of a list in brackets', (index) => {
    const next = edited({ op: 'add', at: `sections.1.blocks.0.points.${index}`, value: 'Đoàn kết' });
    expect(at(next, `sections.1.blocks.0.points.${index}`)).toBe('Đoàn kết');
    expect(diff(next)).toHaveLength(2);
  });

  it('put a new text of the head behind the others of the head', () => {
    const next = edited({ op: 'add', at: 'subtitle', value: '27/9/1940 – 27/9/2020' });
    expect(diff(next)).toEqual(['+subtitle: 27/9/1940 – 27/9/2020']);
    expect(next.indexOf('subtitle')).toBeLessThan(next.indexOf('sections'));
  });

  it('are removed with their own lines, and no comment of the next', () => {
    const next = edited({ op: 'remove', at: 'sections.0.blocks.0' });
    expect(diff(next)).toEqual(['-      - title: Tình thế', '-        text: Địch rút qua huyện.']);
    expect(at(next, 'sections.0.blocks')).toHaveLength(1);
  });

  it('leave the first key of an item, and the item its dash', () => {
    const next = edited({ op: 'remove', at: 'sections.0.blocks.0.title' });
    expect(at(next, 'sections.0.blocks.0')).toEqual({ text: 'Địch rút qua huyện.' });
    expect(diff(next)).toHaveLength(3);
  });

  it('are moved as they are written', () => {
    const next = edited({ op: 'move', from: 'sections.0.blocks.1', at: 'sections.0.blocks.0' });
    expect(at(next, 'sections.0.blocks.0.figures.0')).toEqual({ value: '20', label: 'súng trường' });
    expect(diff(next)).toEqual([]);
  });

  it('are moved to another section', () => {
    const next = edited({ op: 'move', from: 'sections.0.blocks.0', at: 'sections.1.blocks.2' });
    expect(at(next, 'sections.1.blocks.2')).toEqual({ title: 'Tình thế', text: 'Địch rút qua huyện.' });
    expect(next).toContain('# Đề cương của huyện');
  });
});

it('operations are all done, or none', () => {
  const { value } = applyOperations(TEXT, [
    { op: 'replace', at: 'title', value: 'Khác' },
    { op: 'remove', at: 'sections.9' },
  ]);
  expect(value).toBeUndefined();
});

it('a text with a mark of its encoding keeps it', () => {
  const { value } = applyOperations(`\uFEFF${TEXT}`, [{ op: 'replace', at: 'lang', value: 'en' }]);
  expect(value).toBe(`\uFEFF${TEXT.replace('lang: vi', 'lang: en')}`);
});

describe('the examples', () => {
  const file = 'outlines/khoi-nghia-bac-son.yaml';
  const example = readFileSync(file, 'utf8');
  const paths: string[] = [];
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'string') paths.push(path);
    else
      for (const [key, one] of Object.entries(value as object))
        walk(one, path === '' ? key : `${path}.${key}`);
  };
  walk(readYaml(example, file).value?.data, '');
  const letters = fc.string({
    unit: fc.constantFrom(...'ắếộ aB1:#-,"\'[]{}|>&*!?%@`.\n'),
    minLength: 1,
    maxLength: 30,
  });

  it('take any text at any place, and nothing else in them changes', () => {
    expect(paths.length).toBeGreaterThan(200);
    fc.assert(
      fc.property(fc.constantFrom(...paths), letters, (path, value) => {
        const { value: next = '' } = applyOperations(example, [{ op: 'replace', at: path, value }]);
        const wanted = structuredClone(readYaml(example, file).value?.data);
        const keys = path.split('.');
        const parent = keys
          .slice(0, -1)
          .reduce<unknown>((inside, key) => (inside as Record<string, unknown>)[key], wanted);
        (parent as Record<string, unknown>)[keys.at(-1) ?? ''] = value.normalize('NFC');
        expect(readYaml(next, file).value?.data).toEqual(wanted);
        const lost = example.split('\n').filter((line) => !next.split('\n').includes(line));
        expect(lost.length).toBeLessThanOrEqual(12);
      }),
      { numRuns: 120 },
    );
  });

  it('still are outlines when a title is another, two lines of the file being new', () => {
    const { value: next = '' } = applyOperations(example, [{ op: 'replace', at: 'title', value: 'Tên mới' }]);
    const [old, now] = [example.split('\n'), next.split('\n')];
    expect(now.filter((line) => !old.includes(line))).toHaveLength(1);
    expect(now).toHaveLength(old.length);
    expect(parseOutline(next, file).value?.outline.title).toBe('Tên mới');
  });
});

describe('operations that come from another program', () => {
  const codes = (...operations: unknown[]): string[] => {
    const { value, diagnostics } = applyOperations(TEXT, operations as Operation[], 'a.yaml');
    expect(value).toBeUndefined();
    for (const { file } of diagnostics) expect(file).toBe('a.yaml');
    return diagnostics.map(({ code }) => code);
  };

  it.each([
    null,
    'title',
    [],
    {},
    { op: 'copy', from: 'sections.0', at: 'sections.1' },
    { op: 'toString', at: 'title' },
    { op: 'replace', at: 'title' },
    { op: 'replace', at: 'title', value: null },
    { op: 'replace', at: 'title', value: true },
    { op: 'replace', at: 'title', value: [{ text: Number.NaN }] },
    { op: 'replace', at: 7, value: 'Khác' },
    { op: 'move', at: 'sections.0' },
    { op: 'remove', at: 'title', previous: null },
  ])('are refused when they are none: %j', (operation) => {
    expect(codes(operation)).toEqual(['outline/edit-unknown']);
  });

  it('are all left undone when one of them is none', () => {
    const one = { op: 'replace', at: 'title', value: 'Khác' };
    const { diagnostics } = applyOperations(TEXT, [one, { op: 'test' }] as unknown as Operation[]);
    expect(diagnostics.map(({ params }) => params)).toEqual([{ number: 2 }]);
  });

  it('do not move a section into itself, or into the one behind it', () => {
    expect(codes({ op: 'move', from: 'sections.0', at: 'sections.0.blocks.0' })).toEqual([
      'outline/edit-nowhere',
    ]);
  });

  it('say which limit of an outline a value is beyond', () => {
    let deep: unknown = 'x';
    for (let depth = 0; depth < 20_000; depth++) deep = [deep];
    const round: unknown[] = [];
    round.push(round);
    for (const value of [deep, round])
      expect(codes({ op: 'replace', at: 'title', value })).toEqual(['outline/too-deep']);
    expect(codes({ op: 'replace', at: 'title', value: 'dài '.repeat(1_500_000) })).toEqual([
      'outline/too-large',
    ]);
  });

  it('of a text that cannot be read say where it cannot', () => {
    const { diagnostics } = applyOperations('title: [', [{ op: 'remove', at: 'title' }], 'a.yaml');
    expect(diagnostics[0]).toMatchObject({ file: 'a.yaml', line: expect.any(Number) });
  });
});
