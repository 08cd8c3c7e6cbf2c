// A chart or diagram part (SmartArt) → its text and figures, as cached by Word.
import type { SourceBlock, SourceRun } from '../../model.js';
import { below, child, childrenOf, descend, type XmlElement } from './xml.js';

const WIDEST = 40;

/** A table with a row per category and a column per series; the chart's title is a paragraph above. */
export function chartBlocks(root: XmlElement | undefined): SourceBlock[] {
  if (!root) return [];
  const title = letters(descend(root, 'c:chart', 'c:title'));
  const series = [...below(root, 'c:ser')].slice(0, WIDEST).map((element) => ({
    name: pointsOf(child(element, 'c:tx'))[0] ?? '',
    categories: pointsOf(child(element, 'c:cat') ?? child(element, 'c:xVal')),
    values: pointsOf(child(element, 'c:val') ?? child(element, 'c:yVal')),
  }));
  const above: SourceBlock[] = title === '' ? [] : [paragraph(title)];
  const [first] = series;
  if (!first) return above;
  const length = Math.max(
    ...series.map(({ categories, values }) => Math.max(categories.length, values.length)),
  );
  const rows = Array.from({ length }, (_, at) => [
    cell(first.categories[at] ?? ''),
    ...series.map(({ values }) => cell(values[at] ?? '')),
  ]);
  const head = [cell(''), ...series.map(({ name }) => cell(name))];
  return [...above, { kind: 'table', header: true, rows: [head, ...rows], origin: {} }];
}

export function diagramBlocks(root: XmlElement | undefined): SourceBlock[] {
  return [...(root ? below(root, 'dgm:pt') : [])].flatMap((point) => {
    const text = letters(child(point, 'dgm:t'));
    return text === '' ? [] : [paragraph(text)];
  });
}

const cell = (text: string): { runs: SourceRun[] } => ({ runs: text === '' ? [] : [{ text }] });
const paragraph = (text: string): SourceBlock => ({ kind: 'paragraph', runs: [{ text }], origin: {} });

/** Cached values, each at its index. */
function pointsOf(element: XmlElement | undefined): string[] {
  const points: string[] = [];
  for (const point of element ? below(element, 'c:pt') : []) {
    const at = Number(point.attributes.idx ?? points.length);
    if (at < 2000)
      points[at] = childrenOf(point, 'c:v')
        .flatMap(({ children }) => children)
        .join('');
  }
  return Array.from(points, (point) => point ?? '');
}

/** Text of DrawingML with a space between paragraphs. */
function letters(element: XmlElement | undefined): string {
  if (!element) return '';
  return [...below(element, 'a:p')]
    .map((line) => [...below(line, 'a:t')].flatMap(({ children }) => children).join(''))
    .join(' ')
    .trim();
}
