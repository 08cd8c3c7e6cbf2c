// "Khi mới tái lập …" and "Đến nay …" → the same things counted before and after, side by side.
import type { Lang } from '../../messages/message.js';
import { conditionsIn, plansIn } from '../../outline/qualifiers.js';
import type { Compare } from '../../outline/schema.js';
import { bare, capitalised } from '../structure/text.js';
import { leadOf } from './lead.js';
import { NO_PLAN, type Scope, stillGoverns } from './scopes.js';

const BEFORE = /^((?:Khi mới|Trước đây|Năm \d{4}|Những năm đầu|In \d{4})[^,“”()]{0,40}),\s/u;
const AFTER = /^((?:Đến nay|Hiện nay|Đến năm \d{4}|Đến hết năm \d{4}|Now|Today|By \d{4})[^,“”()]{0,30}),\s/u;
const THING = /(?<![\p{L}\p{N}/.,-])(\d[\d.,]*)\s(\p{L}[^,;.:()\d“”]{2,60}?)(?=\s?(?:[,;.:(]|và\s|$))/gu;
const NOW = /(?:hiện nay|đến nay)/iu;
const FEWEST = 2;

/** The comparison that some consecutive sentences make: at least two things counted under the same name in both. */
export function comparisonIn(
  sentences: readonly string[],
  lang: Lang = 'vi',
  scope: Scope = NO_PLAN,
): { compare: Compare; length: number } | undefined {
  const first = bare(sentences[0] ?? '');
  const before = BEFORE.exec(first)?.[1];
  const second = bare(sentences[1] ?? '');
  const after = AFTER.exec(second)?.[1];
  if (!before || !after) return undefined;
  const then = things(first.slice(before.length), lang, NO_PLAN);
  const now = things(second.slice(after.length), lang, stillGoverns(scope, second));
  if (!then || !now) return undefined;
  let length = 2;
  const third = bare(sentences[2] ?? '');
  const more = NOW.test(third) ? things(third, lang, NO_PLAN) : undefined;
  if (more && [...more.keys()].some((name) => then.has(name) && !now.has(name))) {
    for (const [name, value] of more) if (!now.has(name)) now.set(name, value);
    length = 3;
  }
  const rows = [...then]
    .filter(([name]) => now.has(name))
    .map(([name, value]) => ({
      label: capitalised(name),
      values: [value, now.get(name) ?? ''] as [string, string],
    }));
  if (rows.length < FEWEST) return undefined;
  return { compare: { columns: [before, after], rows }, length };
}

/**
 * What a sentence counts, each number with the words that lead to it and the plan that governs it; undefined where a
 * condition, or a plan behind the numbers, may hold for any of them.
 */
function things(sentence: string, lang: Lang, scope: Scope): Map<string, string> | undefined {
  const found = new Map<string, string>();
  const plans = plansIn(sentence, lang);
  const matches = [...sentence.matchAll(THING)];
  const last = matches.at(-1)?.index ?? 0;
  if (scope.unsure || conditionsIn(sentence, lang).length > 0 || plans.some(({ from }) => from > last))
    return undefined;
  let from = 0;
  for (const { 0: whole, 1: number = '', 2: thing = '', index } of matches) {
    const { told } = leadOf(sentence.slice(from, index), lang, 'counted');
    from = index + whole.length;
    const plan = plans.findLast((own) => own.to <= index)?.text ?? scope.plan;
    const bound = plan && !told.includes(plan) ? `${plan}… ${told}` : told;
    if (!found.has(thing.trim())) found.set(thing.trim(), `${bound.trim()} ${number}`.trim());
  }
  return found;
}
