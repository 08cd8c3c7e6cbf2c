// A README → the commands that it tells a person to type, to the letter, in their order.

/** Lines of fenced blocks that are for a shell, and commands inside sentences and tables. */
export function commandsOf(markdown: string): string[] {
  return [...markdown.matchAll(/^ *```(?:sh)?\n([\s\S]*?)^ *```$|`((?:npx \S+ |npm |decuong )[^`\n]+)`/gm)]
    .flatMap(([, block, inline]) => (block ?? inline ?? '').split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Options that a table says to add to a command: "`--minutes 20`"; of values to choose from ("1\\|2") the last. */
export function optionsOf(markdown: string): string[] {
  const rows = markdown.split('\n').filter((line) => line.startsWith('|'));
  return rows.flatMap((row) =>
    [...row.matchAll(/`(--[^`]+)`/g)].map(([, options = '']) => options.replace(/\S+\\\|/g, '')),
  );
}
