import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/outline/encoding.js';
import { readYaml } from '../../src/outline/yaml.js';

const found = (text: string): string[] =>
  readYaml(text, 'a.yaml').diagnostics.map((d) => `${d.code} ${d.line}:${d.column}`);
const data = (text: string): unknown => JSON.parse(JSON.stringify(readYaml(text, 'a.yaml').value?.data));

describe('YAML', () => {
  it('becomes strings, lists and objects, whatever a scalar looks like', () => {
    expect(data("a: 1.50\nb: [yes, null, ~, 1940-09-27, 0x1F]\nc:\nd: >-\n  one\n  two\ne: 'q'\n")).toEqual({
      a: '1.50',
      b: ['yes', 'null', '~', '1940-09-27', '0x1F'],
      c: '',
      d: 'one two',
      e: 'q',
    });
  });

  it('records the place of every key and value', () => {
    const yaml = readYaml(
      '\uFEFFa: "x"\r\nb:\r\n  - c: |\r\n      one [^s]\r\n  - {d: e}\r\n',
      'a.yaml',
    ).value;
    expect(yaml?.locate('a')).toEqual({ file: 'a.yaml', line: 1, column: 4 });
    expect(yaml?.locate('b.0.c', 'key')).toMatchObject({ line: 3, column: 5 });
    expect(yaml?.locate('b.0.c')).toMatchObject({ line: 4, column: 7 });
    expect(yaml?.locate('b.1.d')).toMatchObject({ line: 5, column: 9 });
    expect(yaml?.locateIn('b.0.c', '[^s]')).toMatchObject({ line: 4, column: 11 });
    expect(yaml?.locate('b.1.nothing.there')).toMatchObject({ line: 5, column: 5 });
  });

  it('is normalised to NFC, keys and values', () => {
    expect(data('tiêu đề: Bắc Sơn'.normalize('NFD'))).toEqual({ 'tiêu đề': 'Bắc Sơn' });
  });

  it('expands a few aliases', () => {
    expect(data('a: &x {k: v}\nb: *x\nc: [*x]')).toEqual({ a: { k: 'v' }, b: { k: 'v' }, c: [{ k: 'v' }] });
  });

  it('reports every duplicate key with the line of the first', () => {
    const { diagnostics } = readYaml('a: 1\nb: {c: 1, c: 2}\na: 2\na: 3\n', 'a.yaml');
    expect(
      diagnostics.map((d) => `${d.code} ${d.line}:${d.column} ${d.params.key} ${d.params.line}`),
    ).toEqual([
      'outline/duplicate-key 2:11 c 2',
      'outline/duplicate-key 3:1 a 1',
      'outline/duplicate-key 4:1 a 1',
    ]);
  });

  it.each([
    ['a tab', 'a:\n\t- x\n', 'outline/yaml-tab 2:1'],
    ['text after a quote', 'a: "Độc lập" là\n', 'outline/yaml-after-quote 1:14'],
    ['an open quote', 'a: "x\nb: c\n', 'outline/yaml-quote 1:4'],
    ['an open quote at the end', "a: 'x\n", 'outline/yaml-quote 1:4'],
    ['an open quote in brackets', 'a:\n  - b: ["x, y]\n  - c: d\n', 'outline/yaml-quote 2:9'],
    ['an open quote among closed ones', 'a: [{b: "1, c: "x"}]\nd: "e"\n', 'outline/yaml-quote 1:9'],
    ['an open bracket beside quotes', 'a:\n  - b: ["x", y\n  - c: d\n', 'outline/yaml-bracket 2:3'],
    ['bold at the start', 'a: **Một** là\n', 'outline/yaml-reserved 1:12'],
    ['a reserved mark', 'a: @x\n', 'outline/yaml-reserved 1:4'],
    ['a mark of a source at the start', 'a: [^x] y\n', 'outline/yaml-reserved 1:9'],
    ['a colon in a text', 'a: Bài học: đoàn kết\n', 'outline/yaml-colon 1:11'],
    ['a source mark inside brackets', 'a: {b: x [^s], c: d}\n', 'outline/yaml-mark-in-brackets 1:10'],
    ['an open bracket', 'a: [x, y\nb: c\n', 'outline/yaml-bracket 1:1'],
    ['a list on the line of its key', 'a: - b\n', 'outline/yaml-dash 1:4'],
    ['a key without colon', 'title\nb: c\n', 'outline/yaml-no-colon 1:1'],
    ['a colon without space', 'title:x\nb: c\n', 'outline/yaml-no-colon 1:1'],
    ['an unknown escape', 'a: "C:\\dir"\n', 'outline/yaml-escape 1:8'],
    ['wrong indentation', 'a:\n  - x\n - y\n', 'outline/yaml-indent 3:2'],
    ['an alias to nothing', 'a: *x\n', 'outline/unknown-alias 1:4'],
    ['a tag', 'a: !!js/function x\n', 'outline/tag 1:4'],
    ['a key that is a list', '? [a]\n: b\n', 'outline/bad-key 1:3'],
    ['several documents', 'a: b\n---\nc: d\n', 'outline/several-documents 1:5'],
    ['nothing', '# only a comment\n', 'outline/empty 1:1'],
  ])('with %s is rejected at its place', (_, text, expected) => expect(found(text)).toEqual([expected]));

  it('drops control characters with a warning, and keeps column numbers', () => {
    const { value, diagnostics } = readYaml('a: x\u0007y\u0000 [^s]\nb: "\\u0001z\\ud800"\n', 'a.yaml');
    expect(diagnostics).toMatchObject([
      { code: 'outline/control-characters', line: 1, column: 5, params: { count: 2 } },
    ]);
    expect(value?.data).toMatchObject({ a: 'xy [^s]', b: 'z' });
    expect(value?.locateIn('a', '[^s]')).toMatchObject({ line: 1, column: 9 });
  });
});

describe('hostile YAML', () => {
  const quickly = (text: string): string[] => {
    const codes = readYaml(text, 'a.yaml').diagnostics.map((d) => d.code);
    return [...new Set(codes)];
  };

  it('cannot expand aliases without limit', () => {
    const row = (i: number): string => `a${i}: &a${i} [${`*a${i - 1},`.repeat(9)}]`;
    const laughs = ['a0: &a0 [x,x,x,x,x,x,x,x,x]', ...Array.from({ length: 9 }, (_, i) => row(i + 1))].join(
      '\n',
    );
    expect(quickly(laughs)).toEqual(['outline/too-many-aliases']);
    const many = `a: &a x\nb: [${'*a, '.repeat(5000)}]`;
    expect(quickly(many)).toEqual(['outline/too-many-aliases']);
  });

  it('cannot refer to itself', () => {
    expect(quickly('a: &a [*a]')).toEqual(['outline/unknown-alias']);
  });

  it.each(['[', '{a: ', '- ', '? '])('cannot nest without limit (%s)', (open) => {
    expect(quickly(`a:\n  ${open.repeat(10_000)}`)).toEqual(['outline/too-deep']);
  });

  it('cannot reach a prototype', () => {
    expect(quickly('__proto__: {polluted: yes}\n')).toEqual(['outline/bad-key']);
    expect(data('constructor: {prototype: {polluted: yes}}\ntoString: x')).toEqual({
      constructor: { prototype: { polluted: 'yes' } },
      toString: 'x',
    });
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });

  it('cannot exceed the size limit', () => {
    expect(quickly(`a: ${'x '.repeat(3_000_000)}`)).toEqual(['outline/too-large']);
  });
});

describe('bytes of a file', () => {
  const codes = (bytes: number[]): string[] =>
    decodeText(Uint8Array.from(bytes), 'a.yaml').diagnostics.map((d) => `${d.code} ${d.line ?? '-'}`);

  it('are UTF-8, with or without a byte order mark', () => {
    expect(decodeText(new TextEncoder().encode('\uFEFFđ'), 'a.yaml').value).toBe('đ');
  });

  it('in another encoding, or not text at all, are rejected with their line', () => {
    expect(codes([0xff, 0xfe, 0x61, 0])).toEqual(['outline/encoding -']);
    expect(codes([0x61, 0x0a, 0xe3, 0x61])).toEqual(['outline/encoding 2']);
    expect(codes([0x50, 0x4b, 3, 4, 0, 0])).toEqual(['outline/binary -']);
  });
});
