// Weights of items in order → cuts into parts of similar weight.

/** Items `from` (inclusive) to `to` (exclusive). */
export interface Part {
  from: number;
  to: number;
}

export interface Wish {
  /** Whether this item begins a thought, which makes a cut before it a good one. */
  starts?: (index: number) => boolean;
}

/** Parts heavier than this many times the mean are not considered. */
const WIDEST = 3;
/** Cost of a part with a single small item, and gain of a good cut, in units of the squared mean. */
const ORPHAN = 4;
const GOOD_CUT = 0.12;
/** An item lighter than this share of the mean part is small. */
const SMALL = 0.5;

/** The fewest parts such that, filled in order, none exceeds `capacity` or has more than `most` items. */
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

/** `parts` parts with the least sum of squared deviations from the mean; avoids a single small item. */
export function balance(weights: readonly number[], parts: number, wish: Wish = {}): Part[] {
  const count = Math.max(1, Math.min(parts, weights.length));
  if (count === 1) return [{ from: 0, to: weights.length }];
  return optimum(weights, count, wish) ?? even(weights.length, count);
}

/** `parts` parts with equal numbers of items, the longer ones first. */
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

/** Dynamic programming: the cheapest ways to reach each item with k parts → with k + 1. */
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
