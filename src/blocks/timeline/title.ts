// A timeline's title and its events → the title as slides show it. Pure.
import { plain } from '../../compose/line.js';
import type { Line } from '../../deck/line.js';
import type { Lang } from '../../messages/message.js';

/**
 * A timeline's title that names its first and its last date ("In August 1945 … In 1946") as the time between them:
 * "August 1945 – 1946". Any other title stays.
 */
export function spanTitle(title: Line, events: readonly { when: string }[], lang: Lang): Line {
  const [first, last] = [events[0]?.when, events.at(-1)?.when];
  if (!first || !last || plain(title) !== `${first} … ${last}`) return title;
  return [{ text: `${dateOf(first, lang)} – ${inside(dateOf(last, lang), lang)}` }];
}

const dateOf = (when: string, lang: Lang): string =>
  lang === 'en' ? when.replace(/^(?:in|on) /i, '') : when;

/** Months are names in English, and common words in Vietnamese. */
const inside = (date: string, lang: Lang): string =>
  lang === 'vi' ? date.charAt(0).toLowerCase() + date.slice(1) : date;
