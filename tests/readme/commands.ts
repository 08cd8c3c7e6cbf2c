// Extracts the commands that a README tells its readers to type, literally and in order.

/** Lines of shell blocks, and commands inside sentences and tables. */
export function commandsOf(markdown: string): string[] {
  return [...markdown.matchAll(/^ *```(?:sh)?\n([\s\S]*?)^ *```$|`((?:npx \S+ |npm |decuong )[^`\n]+)`/gm)]
    .flatMap(([, block, inline]) => (block ?? inline ?? '').split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Options that a table suggests adding to a command: "`--minutes 20`". Of alternatives ("1\\|2"), the last. */
export function optionsOf(markdown: string): string[] {
  const rows = markdown.split('\n').filter((line) => line.startsWith('|'));
  return rows.flatMap((row) =>
    [...row.matchAll(/`(--[^`]+)`/g)].map(([, options = '']) => options.replace(/\S+\\\|/g, '')),
  );
}
