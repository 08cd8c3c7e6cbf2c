// The numbers that stand at a chart's marks, as the outline writes them. Pure.
import { type Drawing, textProperties, textSize } from './chart-drawing.js';
import { solid } from './colours.js';
import { languageOf } from './text-xml.js';
import { el, emu, escapeXml } from './xml.js';

const SHOWN = ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize'];
const showing = (): string =>
  SHOWN.map((name) => el(`c:show${name}`, { val: name === 'Val' ? 1 : 0 })).join('');

/** Where a mark's number stands and in which colour, by the mark's place in its series. */
export interface LabelLook {
  position?(point: number): 't' | 'b' | 'outEnd';
  colour(point: number): string;
  /** How far from its usual place, as shares of the chart. */
  moved?(point: number): { x: number; y: number } | undefined;
}

/** A value that the outline writes in its own way ("ước đạt 48,5") is shown so; plain numbers follow the data. */
export function labelsXml(drawing: Drawing, at: number, look: LabelLook): string {
  const { body, crowded } = drawing;
  const series = body.series[at];
  if (crowded) {
    const none = SHOWN.map((name) => el(`c:show${name}`, { val: 0 }));
    return el('c:dLbls', {}, none);
  }
  const size = body.kind === 'bar' && body.labels.length * body.series.length <= 8 ? 28 : 24;
  const place = (i: number): string => (look.position ? el('c:dLblPos', { val: look.position(i) }) : '');
  const format = (i: number): string => textProperties(drawing, size, look.colour(i), { bold: true });
  const own = body.labels.map((_, i) => {
    const shown = series?.shown[i];
    const plain = shown === undefined || shown === String(series?.values[i]);
    const moved = look.moved?.(i);
    if (plain && !moved && place(i) === place(0) && look.colour(i) === look.colour(0)) return '';
    const text = plain ? '' : el('c:tx', {}, richText(drawing, shown, size, look.colour(i)));
    return el(
      'c:dLbl',
      {},
      el('c:idx', { val: i }),
      moved && movedXml(moved),
      text,
      plain && format(i),
      place(i),
      showing(),
    );
  });
  const plainLook = [el('c:spPr', {}, el('a:noFill')), format(0), place(0), showing()];
  return el('c:dLbls', {}, own, plainLook, look.moved && leaders(drawing));
}

const movedXml = ({ x, y }: { x: number; y: number }): string =>
  el('c:layout', {}, el('c:manualLayout', {}, el('c:x', { val: x }), el('c:y', { val: y })));

/** Lines from marks to numbers that stand away from them. */
const leaders = ({ paint, theme }: Drawing): string =>
  el('c:showLeaderLines', { val: 1 }) +
  el('c:leaderLines', {}, el('c:spPr', {}, el('a:ln', { w: emu(2) }, solid(paint, theme.palette.muted))));

function richText({ paint, lang }: Drawing, text: string, size: number, colour: string): string {
  const attributes = { lang: languageOf(lang), sz: textSize(size), b: 1 };
  const properties = el('a:rPr', attributes, solid(paint, colour), el('a:latin', { typeface: '+mj-lt' }));
  return el(
    'c:rich',
    {},
    // A number is never broken.
    el('a:bodyPr', { wrap: 'none' }),
    el('a:lstStyle'),
    el('a:p', {}, el('a:r', {}, properties, `<a:t>${escapeXml(text)}</a:t>`)),
  );
}
