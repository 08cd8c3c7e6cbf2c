// Figures that almost fit → the same with their longest labels cut at a clause; the full text goes to the notes.
import { plain, wordCount } from '../../compose/line.js';
import { shorten } from '../../compose/shorten.js';
import type { SlideBase } from '../../deck/slide-base.js';
import type { Lang } from '../../messages/message.js';
import type { FiguresBody } from './body.js';
import { figureTexts } from './spoken.js';

/** Labels this close to the longest take as many lines. */
const AS_LONG = 0.8;

/** Undefined when one of the longest labels has no such clause end. */
export function withShorterLabels<S extends SlideBase<string, FiguresBody>>(
  slide: S,
  lang: Lang,
): S | undefined {
  const { items } = slide.body;
  const counts = items.map(({ label }) => wordCount(plain(label)));
  const long = Math.max(...counts) * AS_LONG;
  const labels = items.map(({ label }, index) => {
    const count = counts[index] ?? 0;
    if (count < long || plain(label).endsWith('…')) return { line: label, cut: false };
    return shorten(label, lang, { words: Math.floor(count * AS_LONG), most: count - 1 });
  });
  if (labels.some(({ cut }, index) => !cut && (counts[index] ?? 0) >= long)) return undefined;
  const said = figureTexts(slide.body).filter((_, index) => labels[index]?.cut);
  const body = { items: items.map((item, index) => ({ ...item, label: labels[index]?.line ?? item.label })) };
  return { ...slide, body, notes: [...slide.notes, ...said] };
}
