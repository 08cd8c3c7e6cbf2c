// The numbers that stand at a chart's marks, as the outline writes them. Pure.
import { type Drawing, textProperties, textSize } from './chart-drawing.js';
import { solid } from './colours.js';
import { languageOf } from './text-xml.js';
import { el, escapeXml } from './xml.js';

const SHOWN = ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize'];
const showing = (): string =>
  SHOWN.map((name) => el(`c:show${name}`, { val: name === 'Val' ? 1 : 0 })).join('');

/** A value that the outline writes in its own way ("ước đạt 48,5") is shown so; plain numbers follow the data. */
export function labelsXml(
  drawing: Drawing,
  at: number,
  position: string | undefined,
  colour: string,
): string {
  const { body, crowded } = drawing;
  const series = body.series[at];
  if (crowded) {
    const none = SHOWN.map((name) => el(`c:show${name}`, { val: 0 }));
    return el('c:dLbls', {}, none);
  }
  const place = position && el('c:dLblPos', { val: position });
  const size = body.kind === 'bar' && body.labels.length * body.series.length <= 8 ? 28 : 24;
  const format = textProperties(drawing, size, colour, true);
  const own = body.labels.map((_, i) => {
    const shown = series?.shown[i];
    if (shown === undefined || shown === String(series?.values[i])) return '';
    return el(
      'c:dLbl',
      {},
      el('c:idx', { val: i }),
      el('c:tx', {}, richText(drawing, shown, size, colour)),
      place,
      showing(),
    );
  });
  return el('c:dLbls', {}, own, el('c:spPr', {}, el('a:noFill')), format, place, showing());
}

function richText({ paint, lang }: Drawing, text: string, size: number, colour: string): string {
  const attributes = { lang: languageOf(lang), sz: textSize(size), b: 1 };
  const properties = el('a:rPr', attributes, solid(paint, colour), el('a:latin', { typeface: '+mj-lt' }));
  return el(
    'c:rich',
    {},
    el('a:bodyPr'),
    el('a:lstStyle'),
    el('a:p', {}, el('a:r', {}, properties, `<a:t>${escapeXml(text)}</a:t>`)),
  );
}
