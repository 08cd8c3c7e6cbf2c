// Outline data that may have other errors → dates that do not exist, and spans that run backwards.
import { moreErrors } from '../diagnostics/capped.js';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import type { Lang } from '../messages/message.js';
import { dateOf, dateSlips, isAfter, isOnlyDates } from './dates.js';
import { plainText } from './inline.js';
import { type TextPath, textsOf } from './texts.js';
import type { YamlDocument } from './yaml.js';

/** The event's dates are computed with, so they must be valid; dates elsewhere are just words. */
export function checkDates(document: YamlDocument, lang: Lang): Diagnostic[] {
  const slips = textsOf(document.data).flatMap(({ text, path }) => {
    const isField = path[0] === 'event' && (path[1] === 'from' || path[1] === 'to');
    const found = dateSlips(plainText(text), lang, isField || states(path, text));
    return found.map(({ why, text: slip }) => ({
      code: CODES[why][isField ? 'field' : 'words'],
      path,
      slip,
    }));
  });
  const told = slips
    .slice(0, MOST_TOLD)
    .map(({ code, path, slip }) => diagnostic(code, { text: slip }, document.locateIn(path, slip)));
  return [...told, ...moreErrors(slips.length - MOST_TOLD), ...backwardsEvent(document, lang)];
}

/** Each one is located in its text. */
const MOST_TOLD = 1_000;

const CODES = {
  'no-such-date': { field: 'outline/no-such-date', words: 'outline/no-such-date-in-text' },
  backwards: { field: 'outline/event-backwards', words: 'outline/span-backwards' },
} as const;

const states = (path: TextPath, text: string): boolean =>
  path.at(-1) === 'when' || (path[0] === 'subtitle' && isOnlyDates(text));

function backwardsEvent(document: YamlDocument, lang: Lang): Diagnostic[] {
  const { data } = document;
  const given = typeof data === 'object' && data !== null && 'event' in data ? data.event : undefined;
  const event = textsOf(given, ['event']);
  const part = (name: string): string => {
    return event.find(({ path }) => path[1] === name)?.text ?? '';
  };
  const [from, to] = [dateOf(part('from'), lang), dateOf(part('to'), lang)];
  if (!from || !to || !isAfter(from, to)) return [];
  const text = `${part('from')} – ${part('to')}`;
  return [diagnostic('outline/event-backwards', { text }, document.locate(['event', 'to']))];
}
