// A timeline's title and events → the title as shown on slides. Pure.
import { plain } from '../../compose/line.js';
import type { Line } from '../../deck/line.js';
import type { Lang } from '../../messages/message.js';

/**
 * A title that names the first and last date ("In August 1945 … In 1946") becomes their span: "August 1945 – 1946".
 * Any other title is unchanged.
 */
export function spanTitle(title: Line, events: readonly { when: string }[], lang: Lang): Line {
  const [first, last] = [events[0]?.when, events.at(-1)?.when];
  if (!first || !last || plain(title) !== `${first} … ${last}`) return title;
  return [{ text: `${dateOf(first, lang)} – ${inside(dateOf(last, lang), lang)}` }];
}

const dateOf = (when: string, lang: Lang): string =>
  lang === 'en' ? when.replace(/^(?:in|on) /i, '') : when;

/** Month names are proper nouns in English, and common nouns in Vietnamese. */
const inside = (date: string, lang: Lang): string =>
  lang === 'vi' ? date.charAt(0).toLowerCase() + date.slice(1) : date;
