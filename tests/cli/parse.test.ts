import { describe, expect, it } from 'vitest';
import { parseLine } from '../../src/commands/parse.js';

const wrong = (line: string): string[] => {
  const parsed = parseLine(line.split(' ').filter(Boolean));
  return parsed.kind === 'wrong' ? parsed.diagnostics.map((d) => d.code) : [parsed.kind];
};
const nearest = (line: string): unknown => {
  const parsed = parseLine(line.split(' '));
  return parsed.kind === 'wrong' ? parsed.diagnostics[0]?.params.nearest : undefined;
};

describe('the command line', () => {
  it('becomes a command with typed values and defaults', () => {
    const line = 'build a.yaml b.yaml -p lang-son --formats pdf,png,pdf --minutes=22,5 --handout 6 -q';
    expect(parseLine(line.split(' '))).toMatchObject({
      kind: 'run',
      command: 'build',
      operands: ['a.yaml', 'b.yaml'],
      values: {
        province: 'lang-son',
        formats: ['pdf', 'png'],
        minutes: 22.5,
        handout: '6',
        quiet: true,
        json: false,
        mode: 'light',
        out: undefined,
      },
    });
  });

  it('makes HTML, Markdown, PDF and PNG by default, and everything with "all"', () => {
    const formats = (line: string): unknown => {
      const parsed = parseLine(line.split(' '));
      return parsed.kind === 'run' ? parsed.values.formats : undefined;
    };
    expect(formats('build a.yaml')).toEqual(['html', 'md', 'pdf', 'png']);
    expect(formats('build a.yaml --formats all')).toContain('booklet');
  });

  it('accepts list values in capitals', () => {
    expect(parseLine('build a.yaml --formats PNG,Pdf --mode DARK'.split(' '))).toMatchObject({
      kind: 'run',
      values: { formats: ['png', 'pdf'], mode: 'dark' },
    });
    expect(parseLine('build a.yaml --formats ALL'.split(' '))).toMatchObject({ kind: 'run' });
  });

  it.each(['build - -', 'check - --source -', 'check a.yaml --source - --source=-', 'compare - -'])(
    'reports that standard input can be read only once: %s',
    (line) => {
      expect(wrong(line)).toEqual(['file/stdin-once']);
    },
  );

  it('accepts standard input once, beside files', () => {
    for (const line of [
      'build - a.yaml',
      'check - --source a.docx',
      'check a.yaml --source -',
      'compare a.md -',
    ])
      expect(wrong(line)).toEqual(['run']);
  });

  it('accepts every usual way to ask for help and version', () => {
    for (const line of ['help', '--help', '-h']) expect(parseLine([line])).toEqual({ kind: 'help' });
    for (const line of ['help build', 'build --help', 'build a.yaml -h', '--help build'])
      expect(parseLine(line.split(' '))).toEqual({ kind: 'help', command: 'build' });
    for (const line of ['--version', '-V']) expect(parseLine([line])).toEqual({ kind: 'version' });
  });

  it('reports all errors at once', () => {
    expect(wrong('build --minuts=5 --scale 9 --formats pdf,pgn --mode')).toEqual([
      'cli/misspelt-option',
      'cli/bad-number',
      'cli/misspelt-value',
      'cli/missing-value',
      'cli/missing-operand',
    ]);
  });

  it.each([
    ['', []],
    ['--nothing-like-it', ['cli/unknown-option']],
    ['qqqqq', ['cli/unknown-command']],
    ['biuld a.yaml', ['cli/misspelt-command']],
    ['a.yaml', ['cli/file-without-command']],
    ['build a.yaml --zzzzzzzz', ['cli/unknown-option']],
    ['build a.yaml --force', ['cli/unknown-option']],
    ['build a.yaml --out --json', ['cli/missing-value']],
    ['build a.yaml --json=yes', ['cli/no-value']],
    ['build a.yaml --mode nearly-black', ['cli/bad-value']],
    ['build a.yaml --minutes soon', ['cli/bad-number']],
    ['build a.yaml --minutes -5', ['cli/bad-number']],
    ['import a.docx b.docx', ['cli/extra-operand']],
  ])('“decuong %s” is rejected', (line, codes) => expect(wrong(line)).toEqual(codes));

  it('suggests what was probably meant', () => {
    expect(nearest('impotr a.docx')).toBe('import');
    expect(nearest('build a.yaml --provnice x')).toBe('--province');
    expect(nearest('build a.yaml --formats pgn')).toBe('png');
  });

  it.each([
    ['docx', 'booklet'],
    ['Word', 'booklet'],
    ['.docx', 'booklet'],
    ['powerpoint', 'pptx'],
    ['ppt', 'pptx'],
    ['jpg', 'jpeg'],
    ['zip', 'social'],
    ['cards', 'social'],
    ['markdown', 'md'],
    ['ảnh', 'png'],
  ])('answers the format “%s” with “%s”', (word, format) => {
    expect(wrong(`build a.yaml --formats ${word}`)).toEqual(['cli/misspelt-value']);
    expect(nearest(`build a.yaml --formats ${word}`)).toBe(format);
  });

  it('rejects an empty list', () => {
    expect(wrong('build a.yaml --formats ,')).toEqual(['cli/missing-value']);
  });
});
