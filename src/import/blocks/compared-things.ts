// A statement about a time → the things it counts or measures, each number with its leading words.
import type { Lang } from '../../messages/message.js';
import { conditionsIn, plansIn } from '../../outline/qualifiers.js';
import { UNIT } from './measured.js';
import { leadWords, numberLead } from './number-lead.js';
import type { Scope } from './scopes.js';

export interface ComparedThing {
  /** The thing counted or measured; '' if implied. */
  name: string;
  /** Unit of a measure, at the end of the value. */
  unit?: string;
  value: string;
  /** The preceding words: whose it is. */
  subject: string;
}

const thing = (lang: Lang): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\p{N}/.,-]|\d\s?[-–]\s?)(?<number>\d[\d.,]*(?<=\d))\s?(?<thing>%|\p{L}[^,;.:()\d“”]{1,60}?)(?=\s?(?:[,;.:(]|(?:và|with|and)\s|(?:với|cùng|gồm|có|including)\s${leadWords(lang, 'counted')}\d|$))`,
    'gu',
  );
const THING: Record<Lang, RegExp> = { vi: thing('vi'), en: thing('en') };
const MEASURED: Record<Lang, RegExp> = {
  vi: new RegExp(`^${UNIT.vi}(?!\\p{L})`, 'u'),
  en: new RegExp(`^${UNIT.en}(?!\\p{L})`, 'u'),
};
/** "thêm 40 trường", "tăng 40 trường" are changes, not counts. */
const BY_HOW_MUCH = /(?:^|\s)(?:thêm|tăng|giảm|gấp|vượt|by|another|a further)$/u;

/**
 * Undefined where a condition, or a plan behind the numbers, may hold for any of them, or where a number tells a change.
 */
export function thingsIn(told: string, lang: Lang, scope: Scope): ComparedThing[] | undefined {
  const plans = plansIn(told, lang);
  const matches = [...told.matchAll(THING[lang])];
  const last = matches.at(-1)?.index ?? 0;
  if (scope.unsure || conditionsIn(told, lang).length > 0 || plans.some(({ from }) => from > last))
    return undefined;
  const found: ComparedThing[] = [];
  let from = 0;
  for (const { 0: whole, index, groups } of matches) {
    const [number = '', named = ''] = [groups?.number, groups?.thing?.trim()];
    const unit = MEASURED[lang].exec(named)?.[0].trim();
    const lead = numberLead(told.slice(from, index), lang, unit === undefined ? 'counted' : 'measured');
    from = index + whole.length;
    if (BY_HOW_MUCH.test(lead.told)) return undefined;
    const plan = plans.findLast((own) => own.to <= index)?.text ?? scope.plan;
    const bound = plan && !lead.told.includes(plan) ? `${plan}… ${lead.told}` : lead.told;
    const value = `${bound.trim()} ${number}`.trim();
    const before = lead.before.replace(LINKS, '').trim();
    if (unit === undefined) found.push({ name: named, value, subject: before });
    else if (named !== unit) return undefined;
    else found.push({ name: before, unit, value: `${value}${unit === '%' ? '' : ' '}${unit}`, subject: '' });
  }
  return found;
}
const LINKS = /^[\s,;]*(?:(?:và|còn|với|trong đó|and|with)\s)?/u;

/** Whether both sides count of one and the same: "tỉnh" and "toàn tỉnh" are, "huyện" and "xã An Lạc" are not. */
export function aboutTheSame(
  then: readonly ComparedThing[],
  now: readonly ComparedThing[],
  lang: Lang,
): boolean {
  const [a, b] = [then, now].map((things) => wordsOf(things[0]?.subject ?? '', lang));
  if (!a?.length || !b?.length) return true;
  return a.every((word) => b.includes(word)) || b.every((word) => a.includes(word));
}

const wordsOf = (subject: string, lang: Lang): string[] =>
  subject
    .toLowerCase()
    .split(/[\s,]+/u)
    .filter((word) => word !== '' && !FREE[lang].has(word));
/** Words that leave the subject unchanged. */
const FREE: Record<Lang, ReadonlySet<string>> = {
  vi: new Set(['toàn', 'cả', 'trên', 'địa', 'bàn', 'của', 'thì', 'mới']),
  en: new Set(['the', 'a', 'it', 'they', 'we', 'there', 'whole', 'entire']),
};
