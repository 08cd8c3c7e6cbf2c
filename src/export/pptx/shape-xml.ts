// Shapes and text boxes → DrawingML: presets, lines, custom paths, and text in placeholders or boxes. Pure.
import type { Box } from '../../render/box.js';
import { type Paint, solid } from './colours.js';
import type { FittedFrame } from './fit.js';
import type { Coordinates, Shape, ShapeFill, ShapePath } from './scene.js';
import { type TextContext, textXml } from './text-xml.js';
import { type Child, el, emu } from './xml.js';

/** A placeholder; type and index tie it to the layout's. */
export interface Placeholder {
  type: 'title' | 'ctrTitle' | 'subTitle' | 'body' | 'ftr' | 'sldNum' | 'tbl' | 'chart' | 'pic';
  idx?: number;
}

const DECORATIVE =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

/** Names an object. An empty description marks it as decorative, so screen readers skip it. */
export function identity(id: number, name: string, descr?: string): string {
  return el('p:cNvPr', { id, name, descr }, descr === '' && DECORATIVE);
}

export function transform(name: 'a:xfrm' | 'p:xfrm', { x, y, width, height }: Box): string {
  return el(
    name,
    {},
    el('a:off', { x: emu(x), y: emu(y) }),
    el('a:ext', { cx: Math.max(0, emu(width)), cy: Math.max(0, emu(height)) }),
  );
}

export const placeholderXml = ({ type, idx }: Placeholder): string =>
  el('p:ph', { type, idx, ...(type === 'ftr' && { sz: 'quarter' }) });

export function fillXml(fill: ShapeFill | undefined, paint: Paint): string {
  if (!fill) return el('a:noFill');
  if ('colour' in fill) return solid(paint, fill.colour);
  return el(
    'a:gradFill',
    { rotWithShape: 1 },
    el(
      'a:gsLst',
      {},
      fill.stops.map(({ colour, at }) => el('a:gs', { pos: Math.round(at * 100_000) }, paint(colour))),
    ),
    el('a:lin', { ang: fill.degrees * 60_000, scaled: 0 }),
  );
}

export function lineXml(line: Shape['line'], paint: Paint): string {
  if (!line) return el('a:ln', {}, el('a:noFill'));
  const dash: Child = line.dashed && el('a:prstDash', { val: 'dash' });
  return el('a:ln', { w: emu(line.width) }, solid(paint, line.colour), dash);
}

export function shapeXml(shape: Shape, id: number, paint: Paint): string {
  const { kind, box } = shape;
  const properties = el(
    'p:spPr',
    {},
    transform('a:xfrm', box),
    geometryXml(shape),
    kind !== 'line' && fillXml(shape.fill, paint),
    lineXml(shape.line, paint),
  );
  if (kind === 'line')
    return el(
      'p:cxnSp',
      {},
      el('p:nvCxnSpPr', {}, identity(id, `Line ${id}`, ''), el('p:cNvCxnSpPr'), el('p:nvPr')),
      properties,
    );
  return el(
    'p:sp',
    {},
    el('p:nvSpPr', {}, identity(id, `Shape ${id}`, ''), el('p:cNvSpPr'), el('p:nvPr')),
    properties,
  );
}

function geometryXml({ kind, outlines, box }: Shape): string {
  if (kind === 'outline' && outlines) return outlineXml(outlines, box);
  return el('a:prstGeom', { prst: kind === 'outline' ? 'rect' : kind }, el('a:avLst'));
}

function outlineXml(outlines: readonly ShapePath[], { width, height }: Box): string {
  const point = ([x, y]: Coordinates): string => el('a:pt', { x: emu(x), y: emu(y) });
  const step = (points: readonly Coordinates[]): string =>
    el(points.length === 3 ? 'a:cubicBezTo' : 'a:lnTo', {}, points.map(point));
  const path = outlines
    .map(({ start, steps }) => el('a:moveTo', {}, point(start)) + steps.map(step).join('') + el('a:close'))
    .join('');
  return el(
    'a:custGeom',
    {},
    el('a:avLst'),
    el('a:gdLst'),
    el('a:ahLst'),
    el('a:cxnLst'),
    el('a:rect', { l: 0, t: 0, r: 'r', b: 'b' }),
    el('a:pathLst', {}, el('a:path', { w: emu(width), h: emu(height) }, path)),
  );
}

export interface TextShape {
  id: number;
  name: string;
  placeholder?: Placeholder;
  /** Whether it takes its position from the layout's placeholder. */
  inherits?: boolean;
  /** GUID of the slide-number field. */
  field?: string;
}

export function textShapeXml(frame: FittedFrame, shape: TextShape, context: TextContext): string {
  const { id, name, placeholder, inherits, field } = shape;
  return el(
    'p:sp',
    {},
    el(
      'p:nvSpPr',
      {},
      identity(id, name),
      placeholder ? el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: 1 })) : el('p:cNvSpPr', { txBox: 1 }),
      el('p:nvPr', {}, placeholder && placeholderXml(placeholder)),
    ),
    inherits
      ? el('p:spPr')
      : el(
          'p:spPr',
          {},
          transform('a:xfrm', frame.box),
          el('a:prstGeom', { prst: 'rect' }, el('a:avLst')),
          el('a:noFill'),
        ),
    el('p:txBody', {}, textXml(frame, context, field)),
  );
}
