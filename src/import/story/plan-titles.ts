// A block below headings of targets or plans → the same with a title that says so, if its slide would not.
import type { Lang } from '../../messages/message.js';
import { plansIn } from '../../outline/qualifiers.js';
import type { Block } from '../../outline/schema.js';
import { COUNT } from '../blocks/numbers.js';
import { happened, type Scope } from '../blocks/scopes.js';
import { bare, capitalised } from '../text/words.js';

interface Standing {
  scope: Scope;
  heading: string;
  /** 0 for a main section: its heading is no slide's title but that of blocks without one. */
  depth: number;
  lang: Lang;
}

/** Texts, points and tables with numbers, whose words do not carry the plan themselves as figures and charts do. */
export function withPlanTitle(block: Block, { scope, heading, depth, lang }: Standing): Block {
  const { title, text, points, table, timeline } = block;
  const told = JSON.stringify(text ?? points ?? table ?? '');
  const plan = scope.plan ?? scope.ahead;
  if (plan === undefined || !(COUNT.test(told) || timeline)) return block;
  if (text && (plansIn(told, lang).length > 0 || happened(told))) return block;
  const says = (text: string): boolean =>
    plansIn(bare(text), lang).length > 0 || text.toLowerCase().includes(plan);
  const shown = [title ?? heading, ...(depth > 0 ? [heading] : [])];
  return shown.some(says) ? block : { ...block, title: `${capitalised(plan)}… ${title ?? heading}` };
}
