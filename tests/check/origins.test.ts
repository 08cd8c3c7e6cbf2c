// Where the document states what a slide shows, in the speaker's view.
import { describe, expect, it } from 'vitest';
import { originsOf } from '../../src/check/deck/origins.js';
import { traceDeck } from '../../src/check/deck/trace.js';
import { compose } from '../../src/compose/compose.js';
import { parseOutline } from '../../src/outline/load.js';

const SENTENCE = 'Đội du kích được thành lập ngày 14/2/1941 với 32 đội viên.';

function originsOfDeck(from: string): string[] {
  const loaded = parseOutline(
    `title: A\nlang: vi\nsections:\n- heading: Thành lập\n  blocks:\n  - points:\n    - ${SENTENCE}\n    - Vũ khí ban đầu chỉ có 12 khẩu súng trường.\n${from}`,
    'a.yaml',
  ).value;
  if (!loaded) throw new Error('the outline of this test is wrong');
  const { deck } = compose(loaded, {});
  return traceDeck(deck, loaded).flatMap((slide) => originsOf(slide, 'vi'));
}

describe('source locations of a slide’s texts', () => {
  it('are shown with the quoted words', () => {
    const origins = originsOfDeck('    from: {page: 3, line: 40}\n');
    expect(origins.some((line) => line.startsWith('“Đội du kích') && line.endsWith('trang 3, dòng 40'))).toBe(
      true,
    );
    expect(new Set(origins).size).toBe(origins.length);
  });

  it('are absent where the outline names none', () => {
    expect(originsOfDeck('')).toEqual([]);
  });
});
