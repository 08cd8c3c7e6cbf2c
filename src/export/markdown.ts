// The fitted deck → deck.md, theme.css and assets/, which the stock `marp` command renders identically.
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
