// A crowded chart beside the table of its numbers → the chart with the numbers as data labels, which follow its data,
// and the table with its row names only. Pure.

import type { ChartItem, ChartTable, Item, TableCell } from '../../export/pptx/scene.js';
import type { Box } from '../../render/box.js';

type Table = Extract<Item, { kind: 'table' }>;

/** The chart covers the table, so that clicking a number selects the chart. */
export function withNumbers(items: readonly Item[]): Item[] {
  const chart = items.find((item) => item.kind === 'chart');
  const tables = items.filter((item) => item.kind === 'table');
  if (chart === undefined || tables.length === 0) return [...items];
  const others = items.filter((item) => item !== chart && item.kind !== 'table');
  return [...others, ...tables.map(namesOnly), joined(chart, tables)];
}

function joined(chart: ChartItem, tables: readonly Table[]): ChartItem {
  return {
    ...chart,
    box: around([chart.box, ...tables.map(({ box }) => box)]),
    tabled: tabledOf(chart, tables),
    order: Math.max(...tables.map(({ order }) => order)) + 0.5,
  };
}

/** Rows of all tables are the chart's points; columns after the first are its series. */
function tabledOf(chart: ChartItem, tables: readonly Table[]): ChartTable {
  const rows = tables.flatMap(bodyOf);
  const numbers = rows.flatMap((row, point) =>
    row.slice(1).flatMap((cell, series) => {
      const [paragraph] = cell.frame.paragraphs;
      return paragraph ? [{ series, point, paragraph }] : [];
    }),
  );
  return { numbers, plot: chart.box };
}

const bodyOf = ({ rows, header }: Table): TableCell[][] => (header ? rows.slice(1) : rows);

function namesOnly(table: Table): Table {
  const head = table.header ? table.rows.slice(0, 1) : [];
  const emptied = (cell: TableCell): TableCell => ({ ...cell, frame: { ...cell.frame, paragraphs: [] } });
  const rows = bodyOf(table).map((row) => row.map((cell, i) => (i === 0 ? cell : emptied(cell))));
  return { ...table, rows: [...head, ...rows] };
}

function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}
