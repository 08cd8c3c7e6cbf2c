// Points on paper.
import type { BookletListItem } from '../../export/booklet/document.js';
import type { BookletTraits, CitedText, Runs } from '../../export/booklet/traits.js';
import { list, listItem } from '../../export/booklet/write.js';
import type { Point } from './value.js';

export const booklet: BookletTraits<Point[]> = {
  nodes: (points, runs) => list(points.map((point) => itemOf(point, runs))),
  listed: true,
  texts: (points) => points.flatMap(textsOf),
};

function itemOf(value: Point, runs: Runs): BookletListItem {
  if (typeof value === 'string') return listItem(runs(value));
  return listItem(
    runs(value.text, value.source),
    (value.points ?? []).map((point) => itemOf(point, runs)),
  );
}

function textsOf(value: Point): CitedText[] {
  if (typeof value === 'string') return [{ text: value }];
  return [{ text: value.text, source: value.source }, ...(value.points ?? []).flatMap(textsOf)];
}
