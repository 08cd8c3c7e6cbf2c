// A finding's path → the slide that it is about.
import type { Titled } from './model.js';

/** The title of the slide whose own path is the longest that leads there. */
export function slideAt(path: string, slides: readonly Titled[]): string | undefined {
  let best: Titled | undefined;
  for (const slide of slides) {
    const leads = slide.path !== '' && (path === slide.path || path.startsWith(`${slide.path}.`));
    if (leads && slide.path.length > (best?.path.length ?? 0)) best = slide;
  }
  return best?.title;
}
