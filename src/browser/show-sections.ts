// Applies planned changes to the deck's sections and waits for their fonts and pictures.
import type { PageScripts } from './api.js';
import { applyChanges } from './document/apply-changes.js';
import ready from './ready.js';
import setSheet from './set-sheet.js';

const showSections: PageScripts['show-sections'] = async ({ changes, sheet }) => {
  if (sheet) setSheet(sheet);
  applyChanges(changes);
  await ready();
};

export default showSections;
