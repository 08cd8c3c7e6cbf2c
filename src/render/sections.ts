// The sections that stand in a page and the ones wanted → the least that has to change, and the script that does it.

/** What one place of the deck gets: the section that stood at `from`, or a new one; and its own attributes. */
export interface Change {
  /** Place of the standing section to keep; undefined for a new one. */
  from?: number;
  /** Outer HTML of a new section, or only its opening tag when the content stays. */
  html: string;
}

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
): Change[] {
  return wanted.map(({ id, html }) => {
    const old = standing.get(id);
    const next = split(html);
    if (!old || split(old.html).content !== next.content) return { html };
    return { from: old.index, html: `${next.tag}</section>` };
  });
}

/** Runs in the page. */
function applyChanges(changes: readonly Change[]): void {
  const deck = document.querySelector('div.marpit');
  if (!deck) throw new Error('the page has not been filled');
  const standing = [...document.querySelectorAll('div.marpit > section')];
  const holder = document.createElement('template');
  const sections = changes.map(({ from, html }) => {
    holder.innerHTML = html.trim();
    const made = holder.content.firstElementChild as Element;
    const kept = from === undefined ? undefined : standing[from];
    if (!kept) return made;
    for (const { name } of [...kept.attributes]) if (!made.hasAttribute(name)) kept.removeAttribute(name);
    for (const { name, value } of made.attributes) {
      if (kept.getAttribute(name) !== value) kept.setAttribute(name, value);
    }
    return kept;
  });
  deck.replaceChildren(...sections);
}

export function changesSource(changes: readonly Change[]): string {
  return `(${applyChanges.toString()})(${JSON.stringify(changes)})`;
}
