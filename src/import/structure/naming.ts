// Fills in what the title block lacks (title, event, issuer) in the document's own words.
import { dateSlips } from '../../outline/dates.js';
import type { Outline } from '../../outline/schema.js';
import { bare, capitalised, wordCount } from '../text/words.js';

const ANNIVERSARY = /kỷ niệm\s(?:lần thứ\s)?\d{1,4}\snăm\s(?:ngày\s)?\p{Lu}[^,.;:()“”\n]{3,120}/iu;
const EVENT_NAME = /kỷ niệm\s(?:lần thứ\s)?\d{1,4}\snăm\s(.{3,})$/iu;
/** Two events in one title: the first is used. */
const ANOTHER = /[,;]?\s(?:và|và kỷ niệm|, kỷ niệm)\s(?=\d{1,4}\snăm\s)/iu;
const ISSUED_BY = /\scủa\s((?:Ban|Tỉnh|Thành|Huyện|Đảng|Ủy ban|Uỷ ban|Sở)\s.{3,80})$/u;
const ORGAN_SIGNER =
  /^(?:ban|tỉnh (?:ủy|uỷ)|thành (?:ủy|uỷ)|huyện (?:ủy|uỷ)|đảng (?:ủy|uỷ)|(?:ủy|uỷ) ban|sở|hội|mặt trận)(?!\p{L})/iu;
const LONGEST_TITLE = 20;

/** A title for a document without a title block: the anniversary it names, else its opening words. */
export function titleFrom(texts: readonly string[], firstHeading: string | undefined): string | undefined {
  for (const text of texts) {
    const phrase = ANNIVERSARY.exec(bare(text))?.[0].trim();
    if (phrase && wordCount(phrase) <= LONGEST_TITLE) return capitalised(phrase);
  }
  if (firstHeading) return bare(firstHeading);
  const first = bare(texts[0] ?? '');
  const words = first.split(' ');
  return words.length > 12 ? `${words.slice(0, 12).join(' ')}…` : first || undefined;
}

/** The event a title commemorates, with the two dates of the subtitle as written, if they are dates. */
export function eventFrom(title: string, subtitle: string | undefined): Outline['event'] {
  const name = EVENT_NAME.exec(bare(title))?.[1]?.split(ANOTHER)[0]?.trim();
  const [from, to, more] = (subtitle ?? '').split(/(?<!\s)\s*(?:[–—]|\s-\s|đến|(?<=\d{4})-)\s*/u);
  const whole = from && to && more === undefined && /\d{4}$/.test(from) && /\d{4}$/.test(to);
  const dated = whole && dateSlips(`${from} – ${to}`, 'vi', true).length === 0;
  if (!name) return undefined;
  return { name, ...(dated && { from, to }) };
}

/** Who issued the outline: the body in the letterhead, a body that signs, or the one the reference names. */
export function issuerFrom(
  front: { issuer?: string; reference?: string },
  signer: string | undefined,
): string | undefined {
  if (front.issuer) return front.issuer;
  if (signer && ORGAN_SIGNER.test(signer) && !signer.includes('–')) return signer;
  return ISSUED_BY.exec(front.reference ?? '')?.[1];
}
