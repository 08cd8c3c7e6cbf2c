// An event of an imported document, without the “…” where its date was taken out of the sentence. Pure.
import { GAP } from '../../compose/gap.js';
import type { SaidBeside } from '../traits.js';
import type { Event } from './value.js';

/** "Hội nghị họp… tại Đình Bảng" beside "Từ ngày 6 đến ngày 8/11/1940": these words stood in between. */
export function rejoinedEvent(event: Event, { holds }: SaidBeside): Event {
  const [first = '', ...others] = event.what.split(GAP);
  if (first === '' || others.length === 0) return event;
  const parts = [first];
  for (const right of others) {
    const left = parts.at(-1) ?? '';
    if (holds(left, event.when, right)) parts.splice(-1, 1, together(left, right));
    else parts.push(right);
  }
  return parts.length > others.length ? event : { ...event, what: parts.join('… ') };
}

/** A comma or stop on both sides of the date is kept once. */
function together(left: string, right: string): string {
  const head = /^[,;.:)]/u.test(right) ? left.replace(/[,;:]$/u, '') : left;
  return /^[,;.:!?)]/u.test(right) ? `${head}${right}` : `${head} ${right}`;
}
