// Findings → ids on the page of the statement and the passage concerned.

import type { Passage } from '../passages.js';
import type { Finding, RuleContext } from '../rule-context.js';

export const statementId = (index: number): string => `s${index}`;
export const passageId = (document: number, index: number): string => `d${document}-${index}`;

/** Element ids on the page. */
export interface PageAnchors {
  statement?: string;
  passage?: string;
}

/** Returns a lookup from a finding to its anchors. */
export function anchorsIn({ traced, documents }: RuleContext): (finding: Finding) => PageAnchors {
  const byPath = new Map<string, number[]>();
  for (const [index, { statement }] of traced.entries())
    for (const { path } of statement.parts) {
      const own = byPath.get(path);
      if (own) own.push(index);
      else byPath.set(path, [index]);
    }
  const passages = new Map<string, string>();
  for (const [document, { file, passages: own }] of documents.entries())
    for (const passage of own) {
      const key = keyOf(file, passage);
      if (!passages.has(key)) passages.set(key, passageId(document, passage.index));
    }
  return ({ path, ours, passage }) => {
    const own = path === undefined ? [] : (byPath.get(path) ?? []);
    const says = (index: number): boolean =>
      ours !== undefined && (traced[index]?.statement.parts ?? []).some(({ text }) => text.includes(ours));
    const statement = own.find(says) ?? own[0];
    const there = passage && passages.get(keyOf(passage.file, passage));
    return {
      ...(statement !== undefined && { statement: statementId(statement) }),
      ...(there !== undefined && { passage: there }),
    };
  };
}

const keyOf = (file: string, { text, origin }: Pick<Passage, 'text' | 'origin'>): string =>
  [file, origin.page, origin.line, origin.paragraph, text].join('\n');
