// Replaces the CSS of one adopted style sheet.
import type { PageScripts } from './api.js';

const setSheet: PageScripts['set-sheet'] = ({ place, css }) => {
  const sheet = document.adoptedStyleSheets[place];
  if (!sheet) throw new Error('the page has not been filled');
  sheet.replaceSync(css);
};

export default setSheet;
