// A laid-out table → rows of cells with text, padding, rules and background. Pure.
import type { LaidNode } from '../../render/geometry.js';
import { isSeen, parseBorder, px } from './css.js';
import { childrenOf, paragraphOf } from './paragraphs.js';
import type { Item, TableCell } from './scene.js';

export function tableItem(table: LaidNode): Extract<Item, { kind: 'table' }> {
  const parts = table.children.flatMap((child) =>
    child.name === 'tr' ? [child] : child.children.filter(({ name }) => name === 'tr'),
  );
  const rows = parts.map((row) =>
    row.children.filter(({ name }) => name === 'td' || name === 'th').map(cellOf),
  );
  return {
    kind: 'table',
    box: table.box,
    rows,
    header: table.children[0]?.name === 'thead',
    order: table.order,
  };
}

function cellOf(cell: LaidNode): TableCell {
  const { style, box } = cell;
  const paragraphs = childrenOf(cell).flatMap((part) => {
    const paragraph = paragraphOf(
      Array.isArray(part) ? part : part.children,
      Array.isArray(part) ? cell : part,
    );
    return paragraph ? [paragraph] : [];
  });
  const padding = {
    top: px(style['padding-top']),
    right: px(style['padding-right']),
    bottom: px(style['padding-bottom']),
    left: px(style['padding-left']),
  };
  const width = box.width - padding.left - padding.right;
  return {
    box,
    padding,
    frame: {
      role: 'box',
      name: cell.name,
      order: cell.order,
      box: { ...box, x: box.x + padding.left, width },
      paragraphs,
    },
    top: parseBorder(style['border-top']),
    bottom: parseBorder(style['border-bottom']),
    fill: isSeen(style['background-color']) ? style['background-color'] : undefined,
  };
}
