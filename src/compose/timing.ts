// The words spoken at a slide → seconds.
import type { Lang } from '../messages/message.js';

/** Speech in a hall runs at 180 to 220 syllables a minute. */
const SYLLABLES_A_MINUTE = 200;
/** The audience looks even at a slide without words. */
export const LEAST_SECONDS = 5;

/** Seconds to say these texts, an integer. */
export function secondsFor(texts: readonly string[], lang: Lang): number {
  const count = texts.reduce((sum, text) => sum + syllables(text, lang), 0);
  return Math.max(LEAST_SECONDS, Math.round((count * 60) / SYLLABLES_A_MINUTE));
}

/**
 * Syllables of a text. Vietnamese separates them by spaces; an English word has one per group of vowels. A digit counts
 * as one: "1940" takes about as long as four syllables.
 */
function syllables(text: string, lang: Lang): number {
  const digits = text.match(/\d/g)?.length ?? 0;
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  if (lang === 'vi') return digits + words.length;
  return digits + words.reduce((sum, word) => sum + (word.match(/[aeiouy]+/gi)?.length ?? 1), 0);
}

/** Scales the seconds of some slides to a planned time: shares are kept, and the sum is exact. */
export function scaled<T extends { seconds: number }>(slides: readonly T[], minutes: number): T[] {
  const total = slides.reduce((sum, { seconds }) => sum + seconds, 0);
  if (total === 0) return [...slides];
  let before = 0;
  let given = 0;
  return slides.map((slide) => {
    before += slide.seconds;
    const seconds = Math.round((before / total) * minutes * 60) - given;
    given += seconds;
    return { ...slide, seconds };
  });
}
