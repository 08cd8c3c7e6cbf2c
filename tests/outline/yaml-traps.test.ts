// What YAML accepts but its author did not mean.
import { describe, expect, it } from 'vitest';
import { parseOutline } from '../../src/outline/load.js';
import { readYaml } from '../../src/outline/yaml.js';

const found = (text: string): string[] =>
  readYaml(text, 'a.yaml').diagnostics.map((d) => `${d.code} ${d.line}:${d.column}`);

describe('a hash after a space', () => {
  it.each([
    ['in a text', 'a: thẻ #KhoiNghia và', 'outline/cut-at-hash 1:8'],
    ['before a number', 'a: Nghị quyết #15 và C# 12 # ghi chú', 'outline/cut-at-hash 1:15'],
    ['behind a closed quote', 'a: "thẻ" #KhoiNghia', 'outline/cut-at-hash 1:10'],
    ['behind a number', 'a: 12 #nguoi', 'outline/cut-at-hash 1:7'],
    ['behind a closed bracket', 'a: [b] #nguoi', 'outline/cut-at-hash 1:8'],
    ['in an item', 'a:\n  - Chủ đề #Bắc\n  - b', 'outline/cut-at-hash 2:12'],
    ['that takes a key with it', 'a:\n  - thẻ #1: giá trị\n  - b', 'outline/cut-at-hash 2:9'],
    ['that leaves nothing', 'a: #KhoiNghia80\nb: c', 'outline/cut-at-hash 1:4'],
    ['below the text it goes on', 'a: Hãy dùng thẻ\n  #KhoiNghia nhé\nb: c', 'outline/cut-at-hash 2:3'],
    ['below the item it goes on', 'a:\n  - Hãy dùng\n    #KhoiNghia\n', 'outline/cut-at-hash 3:5'],
  ])('is reported: %s', (_, text, wanted) => expect(found(text)).toEqual([wanted]));

  it.each([
    ['a comment', 'a: một # ghi chú\n# cả dòng\nb: c'],
    ['an entry put out of use', 'a: một\n#b: cũ\nc: d'],
    ['a comment beside a list’s key', 'a: #danh sách\n  - b\n'],
    ['a comment behind quotes and numbers', 'a: "một" # cũ\nb: 5 # phút\nc: [d] # e\nd: | #e\n  f'],
    ['a hash in quotes', 'a: "thẻ #KhoiNghia"\nb: \'thẻ #Bac\''],
    ['a hash in a block of text', 'a: >-\n  thẻ #KhoiNghia\n  #BacSon\nb: |\n  #x'],
    ['a hash inside a word', 'a: C#12 và a#b'],
    ['a comment between entries', 'a:\n  - b: một\n    #ghi chú\n    c: hai'],
  ])('is not reported: %s', (_, text) => expect(found(text)).toEqual([]));

  it.each([
    ['what goes on below', 'a: thẻ #KhoiNghia được\n  dùng rộng rãi\n', 'outline/yaml-hash 1:8'],
    ['a closing bracket', 'a: [một #hai, ba]\nb: c', 'outline/yaml-hash 1:9'],
  ])('is named as the cause if it cuts off %s', (_, text, wanted) => expect(found(text)).toEqual([wanted]));
});

describe('spaces that YAML does not recognise', () => {
  const outline = (indent: string): string =>
    `title: K\nsections:\n  - heading: A\n${indent}blocks:\n      - text: B\n`;

  it.each(['\u00a0\u00a0\u00a0\u00a0', '\u00a0 \u00a0 ', '\u3000\u3000', '\u2003\u2003', '    \u200b'])(
    'are reported with their line if they indent an entry: %j',
    (indent) => {
      const { diagnostics } = parseOutline(outline(indent), 'a.yaml');
      expect(diagnostics).toMatchObject([{ code: 'outline/yaml-odd-indent', line: 4, params: { line: 4 } }]);
    },
  );

  it('are text inside a text', () => {
    expect(found('a: |\n  một\n  \u00a0\u00a0hai: ba\nb: "một\n  \u00a0- hai"\n')).toEqual([]);
    expect(found('a: một\u00a0hai\n')).toEqual([]);
  });
});
