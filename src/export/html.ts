// The fitted deck → deck.html: one self-contained file with slides, fonts, pictures, notes and the viewer.
import { createHash } from 'node:crypto';
import type { ViewerData } from '../browser/api.js';
import { viewerWords } from '../messages/viewer-words.js';
import { escapeHtml } from '../render/escape.js';
import { scriptSource } from '../render/page-script.js';
import type { Export, Exporter } from './exporter.js';
import { slideTitle } from './titles.js';
import { VIEWER_STYLE } from './viewer-style.js';

/** Icons of the toolbar buttons (24 × 24 paths), in toolbar order. */
const BUTTONS = {
  previous: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  overview: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h6v6h-6z',
  presenter: 'M3 4h18v12H3zM9 20h6M12 16v4',
  fullscreen: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  help: 'M9 9a3 3 0 1 1 4 2.8c-.7.3-1 .8-1 1.7M12 17.5v.1',
} as const;

function viewerData({ deck, options }: Export, origins: readonly (readonly string[])[]): ViewerData {
  const slides = deck.slides.map((slide, index) => ({
    title: slideTitle(deck, slide, index + 1),
    notes: slide.notes,
    origins: origins[index] ?? [],
    seconds: slide.seconds,
  }));
  const revision = options.live;
  return {
    title: deck.title,
    words: viewerWords[deck.lang],
    slides,
    ...(revision !== undefined && { revision }),
  };
}

function bar(data: ViewerData): string {
  const buttons = Object.entries(BUTTONS).map(([name, path]) => {
    const label = escapeHtml(data.words[name as keyof typeof BUTTONS]);
    return `<button type="button" data-do="${name}" aria-label="${label}" title="${label}"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="${path}"/></svg></button>`;
  });
  const [previous, ...rest] = buttons;
  return `<nav id="bar" aria-label="${escapeHtml(data.words.deck)}">${previous}<span id="place"></span>${rest.join('')}</nav>`;
}

function help({ words }: ViewerData): string {
  const rows = words.helpKeys.map(
    ([keys = '', what = '']) =>
      `<tr><th scope="row">${escapeHtml(keys)}</th><td>${escapeHtml(what)}</td></tr>`,
  );
  return `<dialog aria-labelledby="help-title"><h2 id="help-title">${escapeHtml(words.help)}</h2>
<div class="keys"><table>${rows.join('')}</table><p>${escapeHtml(words.helpHands)}</p></div><p>${escapeHtml(words.helpFingers)}</p><button type="button">${escapeHtml(words.close)}</button></dialog>`;
}

/**
 * Content-Security-Policy: only our script may run, by hash, and nothing is fetched. A live deck may also reach its
 * server.
 */
function policy(script: string, live = false): string {
  const hash = createHash('sha256').update(script).digest('base64');
  return `default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'; script-src 'sha256-${hash}';${live ? " connect-src 'self';" : ''} base-uri 'none'; form-action 'none'`;
}

function deckHtml(input: Export, origins: readonly (readonly string[])[]): string {
  const { deck, theme, sections, pageCss } = input;
  const data = viewerData(input, origins);
  const { live } = input.options;
  const script = `${scriptSource(live === undefined ? 'viewer' : 'live')};`;
  const meta = [
    ['author', deck.issuer],
    ['description', deck.subtitle],
    ['keywords', deck.keywords.join(', ')],
    ['generator', 'decuong'],
  ].flatMap(([name, text]) => (text ? [`<meta name="${name}" content="${escapeHtml(text)}">`] : []));
  const style = `${pageCss}\n${VIEWER_STYLE}\n:root { --ui-accent: ${theme.palette.accent}; }`;
  return `<!doctype html>
<html lang="${deck.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(script, live !== undefined)}">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>${escapeHtml(deck.title)}</title>
${meta.join('\n')}
<style>${style.replaceAll('</', '<\\/')}</style>
</head>
<body>
<main aria-label="${escapeHtml(data.words.deck)}"><h1 class="sr-only">${escapeHtml(deck.title)}</h1><div class="marpit">
${sections.join('\n')}
</div></main>
${bar(data)}
<div id="progress" aria-hidden="true"></div>
<div id="live" class="sr-only" role="status" aria-live="polite"></div>
${help(data)}
<script type="application/json" id="deck-data">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
<script>${script}</script>
</body>
</html>
`;
}

export const exportHtml: Exporter = async (input) => ({
  files: [{ path: 'deck.html', data: deckHtml(input, await input.origins) }],
  diagnostics: [],
});
