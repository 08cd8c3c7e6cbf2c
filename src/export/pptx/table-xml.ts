// Tables → a:tbl with the measured columns, rows, padding and rules. Pure.
import type { Box } from '../../render/box.js';
import { solid } from './colours.js';
import { type FittedFrame, fitFrame } from './fit.js';
import type { TableCell } from './scene.js';
import { identity, type Placeholder, placeholderXml, transform } from './shape-xml.js';
import { atFinalSize, paragraphsXml, type TextContext } from './text-xml.js';
import { el, emu } from './xml.js';

const TABLE = 'http://schemas.openxmlformats.org/drawingml/2006/table';

export interface TableFrame {
  box: Box;
  rows: TableCell[][];
  header: boolean;
}

export function tableXml(
  table: TableFrame,
  id: number,
  alt: string,
  context: TextContext,
  placeholder?: Placeholder,
): string {
  const [first = []] = table.rows;
  const columns = first.map(({ box }) => el('a:gridCol', { w: emu(box.width) }));
  const rows = table.rows.map((row) =>
    el(
      'a:tr',
      { h: emu(Math.max(...row.map(({ box }) => box.height))) },
      row.map((c) => cellXml(c, context)),
    ),
  );
  const body = el(
    'a:tbl',
    {},
    el('a:tblPr', { firstRow: table.header ? 1 : undefined }),
    el('a:tblGrid', {}, columns),
    rows,
  );
  return el(
    'p:graphicFrame',
    {},
    el(
      'p:nvGraphicFramePr',
      {},
      identity(id, `Table ${id}`, alt || undefined),
      el('p:cNvGraphicFramePr', {}, el('a:graphicFrameLocks', { noGrp: 1 })),
      el('p:nvPr', {}, placeholder && placeholderXml(placeholder)),
    ),
    transform('p:xfrm', table.box),
    el('a:graphic', {}, el('a:graphicData', { uri: TABLE }, body)),
  );
}

function cellXml(cell: TableCell, context: TextContext): string {
  const { padding, top, bottom, fill } = cell;
  const frame = fitFrame(cell.frame, true);
  const rule = (name: string, border: TableCell['top']): string =>
    border
      ? el(name, { w: emu(border.width) }, solid(context.paint, border.colour))
      : el(name, { w: 0 }, el('a:noFill'));
  return el(
    'a:tc',
    {},
    el('a:txBody', {}, cellText(frame, context)),
    el(
      'a:tcPr',
      {
        marL: emu(padding.left),
        marR: emu(padding.right),
        marT: emu(padding.top),
        marB: emu(padding.bottom),
      },
      rule('a:lnL', undefined),
      rule('a:lnR', undefined),
      rule('a:lnT', top),
      rule('a:lnB', bottom),
      fill ? solid(context.paint, fill) : el('a:noFill'),
    ),
  );
}

/** A cell's text; its position comes from the table, so gaps and indents of the frame do not apply. */
function cellText(frame: FittedFrame, context: TextContext): string {
  const sized = atFinalSize(frame);
  const paragraphs = sized.paragraphs.map((p) => ({ ...p, before: 0, left: frame.box.x }));
  return el('a:bodyPr') + el('a:lstStyle') + paragraphsXml({ ...sized, paragraphs }, context);
}
