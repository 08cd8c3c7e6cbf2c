// A fitted title → its source marks as a separate text box after the title. The placeholder holds only the title,
// which is what the outline view, slide lists and screen readers announce. Pure.
import { type FittedFrame, fitFrame } from './fit.js';
import { RAISED } from './paragraphs.js';
import type { StyledRun } from './scene.js';
import { wordsOf, wrap } from './wrap.js';

/** Raise of the marks as a share of the title's size. */
const RAISE = 0.3;
/** Px: gap between title and marks, spare width of their box, and their right limit. */
const GAP = 3;
const SPARE = 8;
const EDGE = 1_276;

export function titleMarks(title: FittedFrame): FittedFrame[] {
  const last = title.paragraphs.at(-1);
  const marks = lowered(title.paragraphs.flatMap((paragraph) => paragraph.marks ?? []));
  const [mark] = marks;
  if (!last || !mark) return [];
  const { box } = title;
  const indent = Math.max(0, last.left - box.x);
  const lines = wrap(wordsOf(last.runs), box.width - indent, title.shrink);
  const width = wordsOf(marks).reduce((sum, word) => sum + word.width, 0) + SPARE;
  const end = endOf(last.align, box.x + indent, box.width - indent, lines.at(-1)?.width);
  const left = Math.min(EDGE - width, end + GAP);
  const line = last.baseline + Math.max(0, lines.length - 1) * last.lineHeight;
  const baseline = line - RAISE * (last.runs[0]?.px ?? 0);
  const { before: _, marks: __, ...paragraph } = last;
  const markParagraph = { ...paragraph, runs: marks, left, width, baseline, align: 'l' as const };
  const lineHeight = mark.px * 1.2;
  const text = marks.map((run) => run.text).join('');
  // Read right after the title, before the rail and the chapter.
  const place = { role: 'box', name: 'mark', order: -1 } as const;
  const frame = { ...place, box: { x: left, y: line, width, height: 0 } };
  return [fitFrame({ ...frame, paragraphs: [{ ...markParagraph, lineHeight, lines: [text] }] }, true)];
}

function endOf(align: 'l' | 'ctr' | 'r', left: number, room: number, width = 0): number {
  const free = room - width;
  return left + { l: 0, ctr: free / 2, r: free }[align] + width;
}

/** Marks at the size of superscripts but without raising, as their whole box is raised; each mark once. */
function lowered(marks: readonly StyledRun[]): StyledRun[] {
  const seen = new Set<string>();
  const unique = marks.filter(({ text }) => {
    const mark = text.trim();
    const again = mark === '' || seen.has(mark);
    seen.add(mark);
    return !again;
  });
  return unique.map((run, i) => {
    const { raised: _, ...looks } = run;
    return { ...looks, px: run.px * RAISED, text: `${i === 0 ? '' : '\u00a0'}${run.text.trim()}` };
  });
}
