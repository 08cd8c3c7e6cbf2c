// The browser's work on some slides → its result; if it takes too long, the error names the slide that is most likely to blame.
import { type AtSlide, BrowserGone } from './browser-gone.js';

/** A slide as it is in the page. */
export interface Standing {
  /** Index among the slides, from 0. */
  index: number;
  path: string;
  html: string;
}

/** @throws BrowserGone, naming the heaviest slide if the browser was busy with them */
export async function onSlides<T>(slides: Iterable<Standing>, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof BrowserGone) || error.going !== 'busy' || error.at) throw error;
    throw new BrowserGone('busy', error.path, error.detail, heaviest(slides));
  }
}

/** The slide with the most to lay out: text and tags, not counting pictures. */
export function heaviest(slides: Iterable<Standing>): AtSlide | undefined {
  let most = -1;
  let found: AtSlide | undefined;
  for (const { index, path, html } of slides) {
    const weight = html.replaceAll(/"data:[^"]*"/g, '').length;
    if (weight <= most) continue;
    most = weight;
    found = { slide: index + 1, path };
  }
  return found;
}
