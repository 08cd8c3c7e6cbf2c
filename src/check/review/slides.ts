// A finding's path → the slide it concerns.
import type { Titled } from './model.js';

/** The title of the slide with the longest path that is a prefix of the finding's. */
export function slideAt(path: string, slides: readonly Titled[]): string | undefined {
  let best: Titled | undefined;
  for (const slide of slides) {
    const leads = slide.path !== '' && (path === slide.path || path.startsWith(`${slide.path}.`));
    if (leads && slide.path.length > (best?.path.length ?? 0)) best = slide;
  }
  return best?.title;
}
