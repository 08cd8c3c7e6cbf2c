// Two contrasted columns → slides with balanced groups of rows.

import { grouped, shortenText, withHead, words } from '../../compose/items.js';
import type { ComposeContext, PieceOf } from '../../compose/piece.js';
import type { Line } from '../../deck/line.js';
import type { CompareBody } from './body.js';
import type { Compare } from './value.js';

const COLUMN = { words: 10, most: 14 };
const LABEL = { words: 14, most: 20 };
const VALUE = { words: 34, most: 45 };
const ROOM = { capacity: 105, most: 7 };
const GAP = 6;

interface Read {
  row: CompareBody['rows'][number];
  whole: Line;
  cut: boolean;
}

export function comparePieces(value: Compare, context: ComposeContext): PieceOf<'compare', CompareBody>[] {
  const [left, right] = value.columns.map((text) => shortenText(context, text, COLUMN));
  if (!left || !right) return [];
  const all = value.rows.map((row) => read(row, context));
  return grouped(all, weigh, ROOM).map((group) => {
    const cut = left.cut || right.cut || group.some((row) => row.cut);
    const fullText = [withHead(left.whole, right.whole), ...group.map(({ whole }) => whole)];
    return {
      layout: 'compare',
      body: { columns: [left.line, right.line], rows: group.map(({ row }) => row) },
      ...(cut && { fullText }),
    };
  });
}

function read(row: Compare['rows'][number], context: ComposeContext): Read {
  const label = row.label === undefined ? undefined : shortenText(context, row.label, LABEL);
  const first = shortenText(context, row.values[0], VALUE);
  const second = shortenText(context, row.values[1], VALUE);
  return {
    row: { ...(label && { label: label.line }), values: [first.line, second.line] },
    whole: withHead(label?.whole, [...first.whole, { text: '; ' }, ...second.whole]),
    cut: (label?.cut ?? false) || first.cut || second.cut,
  };
}

const weigh = ({ row }: Read): number =>
  Math.max(words(row.values[0]), words(row.values[1])) + words(row.label) / 2 + GAP;
