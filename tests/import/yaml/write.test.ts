import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUntouched, outlineFile } from '../../../src/import/yaml/file.js';
import { writeYaml } from '../../../src/import/yaml/write.js';
import { parseOutline } from '../../../src/outline/load.js';
import { readYaml } from '../../../src/outline/yaml.js';

/** Any text except what the loader strips or normalises. */
const clean = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what the loader takes out
  text.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFDD0\uFFFE\uFFFF]|\p{Cs}/gu, '').normalize('NFC');

const word = fc.oneof(
  fc.constantFrom(
    ...'#,# x,- a,: b,k: v,"q",\'s\',*đậm*,[^1],{a},[b],&a,!b,|,>,%x,@c,`d`,true,null,~,12,48,5,27/9/1940,“nháy”,…,👍🏽,đ),  ,\\n,?,-,--,---,...,\u00A0,\u2028,\uFEFF,\t'.split(
      ',',
    ),
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const text = fc
  .array(word, { minLength: 1, maxLength: 60 })
  .map((words) => clean(words.join(' ')))
  .filter((value) => value !== '');

const data = (yaml: string): unknown => readYaml(yaml, 'x.yaml').value?.data;

describe('the YAML of an outline', () => {
  it('round-trips any text', () => {
    fc.assert(
      fc.property(text, text, text, (title, heading, cell) => {
        const value = {
          title,
          notes: [title, heading],
          sections: [
            {
              heading,
              blocks: [
                { text: title, title: cell },
                { table: { header: [cell, title], rows: [[heading, cell]] } },
                { compare: { columns: [cell, cell], rows: [{ values: [title, cell] }] } },
              ],
            },
          ],
        };
        expect(JSON.parse(JSON.stringify(data(writeYaml(value))))).toEqual(value);
      }),
      { numRuns: 400 },
    );
  });

  it('folds long text at 100 columns and has a fixed key order', () => {
    const long = 'Nhân dân các dân tộc một lòng theo Đảng. '.repeat(12).trim();
    const yaml = writeYaml({
      sections: [
        { blocks: [{ from: { line: 4, page: 1 }, notes: long, text: long }], number: 'I', heading: 'A' },
      ],
      title: 'T',
    });
    expect(Math.max(...yaml.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(yaml.match(/\b(title|sections|heading|number|blocks|text|notes|from)(?=:)/g)).toEqual(
      'title sections heading number blocks text notes from'.split(' '),
    );
    expect(yaml).toContain('from: {page: 1, line: 4}');
  });

  it('carries comments of any content at their places, safely', () => {
    const comments = new Map([['sections.0.blocks.0', ['kiểm tra: a\nb: c', '- x']]]);
    const value = { title: 'T', sections: [{ heading: 'A', blocks: [{ text: 'B' }] }] };
    const yaml = writeYaml(value, comments);
    expect(yaml).toContain('# kiểm tra: a b: c');
    expect(JSON.parse(JSON.stringify(data(yaml)))).toEqual(value);
  });
});

describe('an outline file of the import', () => {
  const outline = {
    title: 'Kỷ niệm',
    lang: 'vi' as const,
    sections: [{ heading: 'Một', blocks: [{ text: 'Hai' }] }],
  };

  it('loads without a warning, and is the same bytes each time', () => {
    const file = outlineFile(outline, new Map(), 'a.docx');
    expect(parseOutline(file, 'a.yaml').diagnostics).toEqual([]);
    expect(outlineFile(outline, new Map(), 'a.docx')).toBe(file);
    const named = outlineFile(outline, new Map(), 'a.docx', './s.json');
    expect(named).toMatch(/^# yaml-language-server: \$schema=\.\/s\.json\n/);
    expect(isUntouched(named)).toBe(true);
  });

  it('shows whether a person has edited it', () => {
    const file = outlineFile(outline, new Map(), 'a.docx');
    expect(isUntouched(file)).toBe(true);
    expect(isUntouched(file.replaceAll('\n', '\r\n'))).toBe(true);
    expect(isUntouched(file.replace('Hai', 'Ba'))).toBe(false);
    expect(isUntouched('title: Của tôi\n')).toBe(false);
  });
});
