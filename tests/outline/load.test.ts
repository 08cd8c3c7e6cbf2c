import { describe, expect, it } from 'vitest';
import { parseOutline } from '../../src/outline/load.js';

/** "code line:column" of everything found. */
function found(text: string): string[] {
  return parseOutline(text, 'a.yaml').diagnostics.map((d) => `${d.code} ${d.line}:${d.column}`);
}
const outline = (block: string, head = ''): string =>
  `title: Kỷ niệm\n${head}sections:\n  - heading: Diễn biến\n    blocks:\n${block.replace(/^/gm, '      ')}\n`;

describe('an outline', () => {
  it('is read with every figure and date as its source writes it', () => {
    const { value, diagnostics } = parseOutline(
      outline('- figures: [{value: 48.50, label: triệu}]\n- timeline: [{when: 1940-09-27, what: yes}]'),
      'a.yaml',
    );
    expect(diagnostics).toEqual([]);
    expect(value?.outline.lang).toBe('vi');
    expect(value?.outline.sections[0]?.blocks?.[0]?.figures?.[0]?.value).toBe('48.50');
    expect(value?.outline.sections[0]?.blocks?.[1]?.timeline?.[0]).toEqual({
      when: '1940-09-27',
      what: 'yes',
    });
    expect(value?.locate('sections.0.blocks.1.timeline')).toEqual({ file: 'a.yaml', line: 6, column: 19 });
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
      - text: a
        quote: {text: b}
  - blocks: []
`;
    expect(found(text)).toEqual([
      'outline/missing-key 1:1',
      'outline/not-allowed-value 2:7',
      'outline/empty-value 4:5',
      'outline/wants-number 5:14',
      'outline/wants-list 7:17',
      'outline/missing-key 11:5',
      'outline/unknown-key-nearest 1:1',
      'outline/block-without-kind 8:9',
      'outline/block-with-two-kinds 10:9',
    ]);
  });
});
