// Slides in order → the same with the parts of each block numbered, sharing one title and one size.

import { layoutTraits } from '../deck/layouts.js';
import type { Line, Slide } from '../deck/model.js';
import type { Lang } from '../messages/message.js';
import { plain, wordCount } from './line.js';
import { shortenCited } from './shorten.js';

/** Words of a title that is repeated on all parts of a block. */
const REPEATED = { words: 12, most: 16 };

/** Consecutive slides with the same path in the outline. */
export function runsOf(slides: readonly Slide[]): Slide[][] {
  const runs: Slide[][] = [];
  for (const slide of slides) {
    const run = runs.at(-1);
    if (run?.[0]?.path === slide.path) run.push(slide);
    else runs.push([slide]);
  }
  return runs;
}

/** The headings on section slides. */
export function headingsOf(slides: readonly Slide[]): string[] {
  return slides.flatMap(({ layout, body }) => {
    const opened = layoutTraits(layout).names?.(body).section;
    return opened ? [plain(opened.title)] : [];
  });
}

/** Marks the slides of each run as parts: "continued 2/3". */
export function numberParts(
  slides: readonly Slide[],
  lang: Lang,
  headings: readonly string[] = headingsOf(slides),
): Slide[] {
  return runsOf(slides).flatMap((run) => {
    if (run.length === 1) return run.map(asOnlySlide);
    const parts = sameTitle(laidOutAlike(run), headings, lang);
    return parts.map((slide, index) => part(slide, index + 1, run.length));
  });
}

function asOnlySlide(slide: Slide): Slide {
  if (!slide.continued) return slide;
  const { continued: _continued, ...rest } = slide;
  const { parts } = layoutTraits(slide.layout).fit;
  return (parts ? { ...rest, body: parts.alone(slide.body) } : rest) as Slide;
}

/** All parts take the smallest size that any of them needs, and one arrangement if their layout asks for it. */
function laidOutAlike(run: readonly Slide[]): Slide[] {
  return run.map((slide) => {
    const sized = inSize(slide, run);
    const { parts } = layoutTraits(sized.layout).fit;
    if (!parts) return sized;
    const all = run.filter(({ layout }) => layout === sized.layout).map(({ body }) => body);
    const body = parts.alike(sized.body, all);
    return body === sized.body ? sized : ({ ...sized, body } as Slide);
  });
}

function inSize(slide: Slide, run: readonly Slide[]): Slide {
  const alike = run.filter(({ layout }) => layout === slide.layout);
  const { fit } = alike.reduce((a, b) => (b.fit > a.fit ? b : a), slide);
  const small = !slide.small && alike.some((other) => other.small);
  return fit === slide.fit && !small ? slide : { ...slide, fit, ...(small && { small }) };
}

function part(slide: Slide, number: number, of: number): Slide {
  if (slide.continued?.part === number && slide.continued.of === of) return slide;
  return { ...slide, continued: { part: number, of } };
}

/** The shortest title of any part, shortened if long; the first part's notes then have the full title. */
function sameTitle(run: readonly Slide[], headings: readonly string[], lang: Lang): Slide[] {
  const titles =
    run.flatMap(({ title }) => title ?? []).length === 0 ? [] : run.map(({ title = [] }) => title);
  const [first] = titles;
  if (!first) return [...run];
  const title = shortTitle(
    titles.reduce((a, b) => (plain(b).length < plain(a).length ? b : a)),
    lang,
  );
  const whole = plain(first);
  const isRedundant =
    plain(title) === whole ||
    whole.endsWith('…') ||
    headings.includes(whole) ||
    run.some(({ notes }) => notes.some((note) => note.includes(whole)));
  return run.map((slide, index) => ({
    ...withTitle(slide, title),
    ...(index === 0 && !isRedundant && { notes: [whole, ...slide.notes] }),
  }));
}

function withTitle(slide: Slide, title: Line): Slide {
  return slide.title === title ? slide : { ...slide, title };
}

function shortTitle(title: Line, lang: Lang): Line {
  if (wordCount(plain(title)) <= REPEATED.most) return title;
  return shortenCited(title, lang, REPEATED).line;
}
