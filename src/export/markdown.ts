// The fitted deck → deck.md, theme.css and assets/: rendered identically by the stock `marp` command.
import { EXACT_WIDTHS } from '../render/marp.js';
import type { Exporter } from './exporter.js';

export const exportMarkdown: Exporter = async ({ markdown, css, assets }) => ({
  files: [
    { path: 'deck.md', data: markdown },
    { path: 'theme.css', data: `${css}\n\n${EXACT_WIDTHS}\n` },
    ...[...assets.values()].map(({ path, data }) => ({ path, data })),
  ],
  diagnostics: [],
});
