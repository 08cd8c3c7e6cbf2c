// A point whose head is set apart from its text → the head without the connecting stop and with its date emphasised,
// and the text as a sentence of its own. Words and figures are unchanged.

import type { Line } from '../../deck/line.js';
import { plain } from '../../deck/text.js';
import type { PointItem } from './body.js';

export function detachedHead(item: PointItem): PointItem {
  if (!item.lead) return item;
  return { ...item, lead: withFigures(withoutStop(item.lead)), text: capitalised(item.text) };
}

function withoutStop(line: Line): Line {
  const last = line.findLastIndex((run) => 'text' in run);
  return line.map((run, at) =>
    at === last && 'text' in run ? { ...run, text: run.text.replace(/(?<!\s)\s*[,:]$/u, '') } : run,
  );
}

function capitalised(line: Line): Line {
  const [first, ...rest] = line;
  if (!first || !('text' in first)) return line;
  return [{ ...first, text: first.text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) }, ...rest];
}

/** Numeric dates are emphasised, so that a stylesheet can set them as figures: "22/9/1940", "11/1939". */
const FIGURES = /((?<![\d/])\d{1,2}\/(?:\d{1,2}\/)?\d{4}(?![\d/]))/u;

function withFigures(line: Line): Line {
  if (!FIGURES.test(plain(line))) return line;
  return line.flatMap((run): Line => {
    if (!('text' in run)) return [run];
    const parts = run.text.split(FIGURES).map((text, at) => ({
      ...run,
      text,
      ...(at % 2 === 1 && { italic: true as const }),
    }));
    return parts.filter(({ text }) => text !== '');
  });
}
