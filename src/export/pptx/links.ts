// Collects the relationships of a part while it is written; each target gets one id, in order of first use.
import type { Relationship } from './package.js';

export interface Links {
  /** Returns the id of a relationship to this target, adding it if needed. */
  to(type: string, target: string, external?: true): string;
  list: Relationship[];
}

export function createLinks(): Links {
  const list: Relationship[] = [];
  return {
    list,
    to(type, target, external) {
      const known = list.find((one) => one.type === type && one.target === target);
      if (known) return known.id;
      const id = `rId${list.length + 1}`;
      list.push({ id, type, target, ...(external && { external }) });
      return id;
    },
  };
}
