// The sections that stand in a page and the ones wanted → the least that has to change.
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

/** Pairs wanted sections with standing ones of the same id and content; measuring may have changed their class. */
export function planChanges(
  standing: ReadonlyMap<string, { index: number; html: string }>,
  wanted: readonly { id: string; html: string }[],
): SectionChange[] {
  return wanted.map(({ id, html }) => {
    const old = standing.get(id);
    const next = split(html);
    if (!old || split(old.html).content !== next.content) return { html };
    return { from: old.index, html: `${next.tag}</section>` };
  });
}
