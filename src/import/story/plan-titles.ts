// A block under a heading of targets or plans → the same block with a title that says so, if its slide would not.
import type { Lang } from '../../messages/message.js';
import { plansIn } from '../../outline/qualifiers.js';
import type { Block } from '../../outline/schema.js';
import { COUNT } from '../blocks/numbers.js';
import { happened, type Scope } from '../blocks/scopes.js';
import { bare, capitalised } from '../text/words.js';

interface Standing {
  scope: Scope;
  heading: string;
  /** 0 for a main section, whose heading is the title only of blocks that have none. */
  depth: number;
  lang: Lang;
}

/** Texts, points and tables with numbers: unlike figures and charts, they do not mark each number as planned. */
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
