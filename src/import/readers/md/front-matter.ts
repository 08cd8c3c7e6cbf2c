// Lines of a Markdown file → the same with front matter (YAML between ---, TOML between +++) blanked out; that
// front matter, and its title.

export interface FrontMatter {
  lines: string[];
  /** Its text without the fences. */
  head?: string;
  title?: string;
}

/** Maximum lines; longer than any front matter people write. */
const LONGEST = 200;
const ENTRY = /^[\w-]+\s*[:=](?:\s|$)/;
/** Entries, lines of their lists and texts, comments. */
const INNER = /^(?:[\w-]+\s*[:=](?:\s.*)?|\s+.*|-\s.*|#.*|\[\[?[\w.-]+\]?\]|\s*)$/;

export function takeFrontMatter(lines: readonly string[]): FrontMatter {
  const first = lines.findIndex((line) => line.trim() !== '');
  const fence = lines[first]?.trim();
  if (fence !== '---' && fence !== '+++') return { lines: [...lines] };
  const inner = lines.slice(first + 1, first + 1 + LONGEST);
  const length = inner.findIndex(
    (line) => line.trim() === fence || (fence === '---' && line.trim() === '...'),
  );
  const head = inner.slice(0, length);
  // Text between two rules does not consist of keys.
  if (
    length < 1 ||
    !ENTRY.test(head.find((line) => line.trim() !== '') ?? '') ||
    !head.every((line) => INNER.test(line))
  )
    return { lines: [...lines] };
  const end = first + length + 2;
  const title = head
    .map((line) => /^title\s*[:=]\s*(.+)$/i.exec(line)?.[1])
    .find((text) => text !== undefined);
  return {
    lines: lines.map((line, index) => (index < end ? '' : line)),
    head: head.join('\n').trim(),
    ...(title ? { title: unquoted(title) } : {}),
  };
}

function unquoted(text: string): string {
  const quoted = /^(["'])(.*)\1\s*(?:#.*)?$/.exec(text.trim());
  return (quoted?.[2] ?? text.replace(/\s#.*$/, '')).trim();
}
