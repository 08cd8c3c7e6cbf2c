// A clause → everything it counts, each with the words that introduce its number.
import type { Lang } from '../../messages/message.js';
import { negationsIn } from '../../outline/qualifiers.js';
import { wordCount } from '../text/words.js';
import type { InClause } from './measured.js';
import { leadWords, type NumberLead, numberLead } from './number-lead.js';
import { leadingTo, VALUE } from './numbers.js';

const THINGS: Record<Lang, string> = {
  vi: 'xã, phường(?:, thị trấn)?|xã|trường|tập thể|cá nhân|hộ|đảng bộ|tổ chức|đảng viên|chi bộ|doanh nghiệp|hợp tác xã|công trình|dự án|khu dân cư|cơ sở|sản phẩm|mô hình|gương|chiến sĩ|thanh niên|liệt sĩ|thương binh|huyện|đồng chí',
  en: 'advanced|model|new|grassroots|communes?|schools?|households?|members?|party|enterprises|people',
};
const YEAR = String.raw`(?<!\d)(?:1[89]|20)\d{2}(?!\d)`;
/** The number is the figure, the words up to the end of the clause its label. */
const COUNTED: Record<Lang, RegExp> = { vi: countedThings('vi', 'và'), en: countedThings('en', 'and') };
/** A shorter label is too vague. */
const SHORTEST_COUNTED = 3;
const LONGEST_LABEL = 18;

function countedThings(lang: Lang, and: string): RegExp {
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}/.,-])(?<value>${VALUE})\s(?<label>(?:${THINGS[lang]})(?:[^,;.:()\d“”]|${YEAR}){0,110}?)(?=\s?(?:[,;.(:]|${and}\s${leadWords(lang, 'counted')}\d|$))`,
    'gu',
  );
}

interface Counted {
  value: string;
  label: string;
  change?: string | undefined;
  lead: NumberLead;
}

/** All things that the clause counts, or none when one of them would lose its meaning. */
export function countedIn(clause: string, lang: Lang): InClause[] {
  let from = 0;
  const counted = [...clause.matchAll(COUNTED[lang])].flatMap(({ 0: whole, index, groups }): Counted[] => {
    if (clause.charAt(index - 1) === '(') return [];
    const lead = numberLead(clause.slice(from, index), lang, 'counted');
    from = index + whole.length;
    const change = BESIDE.exec(clause.slice(from))?.[1];
    return [{ value: groups?.value ?? '', label: (groups?.label ?? '').trim(), change, lead }];
  });
  const sound =
    counted.every(isClear) && (counted.length < 2 || !counted.some(({ lead }) => isNegated(lead, lang)));
  return sound ? counted.map(inClause) : [];
}

const isClear = ({ label, lead }: Counted): boolean => {
  const words = wordCount(label);
  return (
    words >= SHORTEST_COUNTED && words <= LONGEST_LABEL && !lead.grows && (lead.led || lead.before === '')
  );
};

/** "chưa có 9 trường và 5 xã": whether that is said of the second one too cannot be told. "không quá 9" is a bound. */
const isNegated = ({ told }: NumberLead, lang: Lang): boolean =>
  negationsIn(told.replace(BOUND, ''), lang).length > 0;
const BOUND =
  /(?:không|chưa)\s(?:quá|dưới|vượt|ít|nhiều|thấp|cao|nhỏ|lớn|kém|đầy|đến|tới)|not?\s(?:more|less|fewer|higher|lower)/gu;

const inClause = ({ value, label, change, lead }: Counted): InClause => ({
  figure: { value: leadingTo(value, lead.told), label, ...(change && { change }) },
  dropped: lead.before,
});

/** A count under another condition in brackets behind the first: "(145/200 xã sau sáp nhập)". */
const BESIDE = /^\s?\((\d[^()]{3,80})\)/u;
