// The sections in a page and the ones wanted → the smallest set of changes.
import type { SectionChange } from '../browser/api.js';

interface Split {
  /** The opening tag: `<section …>`. */
  tag: string;
  content: string;
}

function split(html: string): Split {
  const end = html.indexOf('>', html.indexOf('<section')) + 1;
  return { tag: html.slice(html.indexOf('<section'), end), content: html.slice(end) };
}

export interface PlannedChange extends SectionChange {
  /** Whether the section is already as wanted, opening tag included. */
  same: boolean;
}

/** Pairs the wanted sections with those in the page that have the same id and content. */
export function planChanges(
  standing: ReadonlyMap<string, { index: number; html: string }>,
  wanted: readonly { id: string; html: string }[],
): PlannedChange[] {
  return wanted.map(({ id, html }) => {
    const old = standing.get(id);
    const next = split(html);
    if (!old) return { html, same: false };
    const before = split(old.html);
    if (before.content !== next.content) return { html, same: false };
    return { from: old.index, html: `${next.tag}</section>`, same: before.tag === next.tag };
  });
}
