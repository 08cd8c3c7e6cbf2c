// The data of the reviewer's page.
import type { Lang } from '../../messages/message.js';
import type { Finding, RuleContext } from '../rule-context.js';

/** A slide's title, and the path of what it is made from. */
export interface Titled {
  path: string;
  title: string;
}

export interface Review {
  context: RuleContext;
  /** Findings of the comparison, of the document itself and of the slides. */
  findings: readonly Finding[];
  /** In deck order. */
  slides: readonly Titled[];
  /** The language of the page itself. */
  lang: Lang;
}
