// Sections → the HTML document for the browser: self-contained, with nothing to fetch and nothing to run.

import { escapeHtml } from './escape.js';

/** The browser refuses everything from outside the document; DevTools may still evaluate our scripts. */
const POLICY = "default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'";

const SCREEN = 'html,body{margin:0;padding:0}';

export interface DocumentParts {
  lang: string;
  title: string;
  sections: readonly string[];
}

export function pageDocument({ lang, title, sections }: DocumentParts): string {
  return `<!doctype html>
<html lang="${escapeHtml(lang)}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escapeHtml(title)}</title><style>${SCREEN}</style></head>
<body><div class="marpit">${sections.join('\n')}</div></body></html>`;
}
