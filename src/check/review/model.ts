// What the page for a reviewer is made of.
import type { Lang } from '../../messages/message.js';
import type { Finding, RuleContext } from '../rule-context.js';

/** A slide by its title, and the path of what it is made of. */
export interface Titled {
  path: string;
  title: string;
}

export interface Review {
  beside: RuleContext;
  /** Those of the comparison, of the document itself and of the slides. */
  findings: readonly Finding[];
  /** In the deck's order. */
  slides: readonly Titled[];
  /** Of the page's own words. */
  lang: Lang;
}
