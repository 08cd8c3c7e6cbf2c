// "Khi mới tái lập …" and "Đến nay …" → the same things counted before and after, side by side.
import type { Compare } from '../../outline/schema.js';
import { bare, capitalised } from '../structure/text.js';

const BEFORE = /^((?:Khi mới|Trước đây|Năm \d{4}|Những năm đầu|In \d{4})[^,“”()]{0,40}),\s/u;
const AFTER = /^((?:Đến nay|Hiện nay|Đến năm \d{4}|Đến hết năm \d{4}|Now|Today|By \d{4})[^,“”()]{0,30}),\s/u;
const THING =
  /(?<![\p{L}\p{N}/.,-])((?:(?:khoảng|trên|hơn|gần)\s)?\d[\d.,]*)\s(\p{L}[^,;.:()\d“”]{2,60}?)(?=\s?(?:[,;.:(]|và\s|$))/gu;
const NOW = /(?:hiện nay|đến nay)/iu;
const FEWEST = 2;

/** The comparison that some consecutive sentences make: at least two things counted under the same name in both. */
export function comparisonIn(sentences: readonly string[]): { compare: Compare; length: number } | undefined {
  const first = bare(sentences[0] ?? '');
  const before = BEFORE.exec(first)?.[1];
  const second = bare(sentences[1] ?? '');
  const after = AFTER.exec(second)?.[1];
  if (!before || !after) return undefined;
  const then = things(first);
  const now = things(second);
  let length = 2;
  const third = bare(sentences[2] ?? '');
  if (NOW.test(third) && [...things(third).keys()].some((name) => then.has(name) && !now.has(name))) {
    for (const [name, value] of things(third)) if (!now.has(name)) now.set(name, value);
    length = 3;
  }
  const rows = [...then]
    .filter(([name]) => now.has(name))
    .map(([name, value]) => ({
      label: capitalised(name),
      values: [value, now.get(name) ?? ''] as [string, string],
    }));
  if (rows.length < FEWEST) return undefined;
  return { compare: { columns: [before, after], rows }, length };
}

function things(sentence: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const match of sentence.matchAll(THING)) {
    const name = (match[2] ?? '').trim();
    if (!found.has(name)) found.set(name, match[1] ?? '');
  }
  return found;
}
