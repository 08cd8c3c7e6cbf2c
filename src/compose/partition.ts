// Weights of items in order → where to cut them into parts of about the same weight.

/** A part: items `from` up to, not including, `to`. */
export interface Part {
  from: number;
  to: number;
}

export interface Wish {
  /** Whether a thought begins with this item, so that a cut before it is a good one. */
  starts?: (index: number) => boolean;
}

/** A part may weigh this many times the mean before it is no longer looked at. */
const WIDEST = 3;
/** Cost of a part with one small item, and gain of a good cut, in squares of the mean. */
const ORPHAN = 4;
const GOOD_CUT = 0.12;
/** An item under this share of the mean part is small. */
const SMALL = 0.5;

/** The least number of parts so that none, filled in order, is over `capacity` or has over `most` items. */
export function partsNeeded(weights: readonly number[], capacity: number, most = weights.length): number {
  let parts = 1;
  let sum = 0;
  let count = 0;
  for (const weight of weights) {
    if (count > 0 && (sum + weight > capacity || count >= most)) {
      parts++;
      sum = 0;
      count = 0;
    }
    sum += weight;
    count++;
  }
  return parts;
}

/** So many parts with the least sum of squared differences from the mean; no lone small item where it can be avoided. */
export function balance(weights: readonly number[], parts: number, wish: Wish = {}): Part[] {
  const count = Math.max(1, Math.min(parts, weights.length));
  if (count === 1) return [{ from: 0, to: weights.length }];
  return optimum(weights, count, wish) ?? even(weights.length, count);
}

/** So many parts of the same number of items, the longer ones first. */
export function even(items: number, parts: number): Part[] {
  const count = Math.max(1, Math.min(parts, items));
  return Array.from({ length: count }, (_, part) => ({
    from: Math.ceil((items * part) / count),
    to: Math.ceil((items * (part + 1)) / count),
  }));
}

interface Cell {
  cost: number;
  from: number;
}

function optimum(weights: readonly number[], parts: number, wish: Wish): Part[] | undefined {
  const total = weights.reduce((a, b) => a + b, 0);
  const mean = total / parts || 1;
  let row = new Map<number, Cell>([[0, { cost: 0, from: 0 }]]);
  const rows: Map<number, Cell>[] = [];
  for (let part = 1; part <= parts; part++) {
    row = nextRow(row, { weights, mean, wish, last: part === parts });
    rows.push(row);
  }
  return trace(rows, weights.length);
}

interface Table {
  weights: readonly number[];
  mean: number;
  wish: Wish;
  last: boolean;
}

/** From the cheapest ways to reach each item with k parts to those with k + 1. */
function nextRow(row: ReadonlyMap<number, Cell>, table: Table): Map<number, Cell> {
  const next = new Map<number, Cell>();
  for (const [from, { cost }] of row) {
    let weight = 0;
    for (let to = from + 1; to <= table.weights.length; to++) {
      weight += table.weights[to - 1] ?? 0;
      if (to > from + 1 && weight > WIDEST * table.mean) break;
      if (table.last && to < table.weights.length) continue;
      const sum = cost + partCost({ from, to }, weight, table);
      if (sum <= (next.get(to)?.cost ?? Number.POSITIVE_INFINITY)) next.set(to, { cost: sum, from });
    }
  }
  return next;
}

function partCost({ from, to }: Part, weight: number, { mean, wish }: Table): number {
  const square = mean * mean;
  const orphan = to - from === 1 && weight < SMALL * mean ? ORPHAN * square : 0;
  const good = from > 0 && wish.starts?.(from) ? GOOD_CUT * square : 0;
  return (weight - mean) ** 2 + orphan - good;
}

function trace(rows: readonly ReadonlyMap<number, Cell>[], end: number): Part[] | undefined {
  const parts: Part[] = [];
  let to = end;
  for (const row of rows.toReversed()) {
    const cell = row.get(to);
    if (!cell) return undefined;
    parts.unshift({ from: cell.from, to });
    to = cell.from;
  }
  return to === 0 ? parts : undefined;
}
