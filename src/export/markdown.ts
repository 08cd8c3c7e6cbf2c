// The fitted deck → deck.md, theme.css and assets/: what the unmodified `marp` command draws alike.
import type { Exporter } from './exporter.js';

export const exportMarkdown: Exporter = async ({ markdown, css, assets }) => ({
  files: [
    { path: 'deck.md', data: markdown },
    { path: 'theme.css', data: css },
    ...[...assets.values()].map(({ path, data }) => ({ path, data })),
  ],
  diagnostics: [],
});
