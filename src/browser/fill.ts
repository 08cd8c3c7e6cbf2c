// Shows a finished document in a tab that was empty.
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
  // Start loading fonts now; an empty page does not request any yet.
  for (const font of document.fonts) font.load().catch(() => undefined);
};

export default fill;
