// A finished document → shown in the tab that was empty before.
import type { PageScripts } from './api.js';

const fill: PageScripts['fill'] = ({ html, sheets, style }) => {
  document.open();
  document.write(html);
  document.close();
  document.adoptedStyleSheets = sheets.map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  document.head.append(Object.assign(document.createElement('style'), { textContent: style }));
  // Fonts are asked for at once: an empty page needs none yet.
  for (const font of document.fonts) font.load().catch(() => undefined);
};

export default fill;
