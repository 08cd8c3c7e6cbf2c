// All diagnostics in one table; its keys are the closed union of diagnostic codes.
import { assetsMessages } from './assets.js';
import { checkMessages } from './check.js';
import { checkSentencesMessages } from './check-sentences.js';
import { checkSlidesMessages } from './check-slides.js';
import { cliMessages } from './cli.js';
import { compareMessages } from './compare.js';
import { composeMessages } from './compose.js';
import { deckMessages } from './deck.js';
import { editMessages } from './edits.js';
import { exportMessages } from './export.js';
import { fileMessages } from './files.js';
import { importMessages } from './import.js';
import { pdfMessages } from './import-pdf.js';
import { limitMessages } from './limits.js';
import { outlineMessages } from './outline.js';
import { dateMessages } from './outline-dates.js';
import { renderMessages } from './render.js';
import { reviewMessages } from './review.js';
import { slipMessages } from './slips.js';
import { themeMessages } from './theme.js';
import { untoldMessages } from './untold.js';
import { yamlMessages } from './yaml.js';

export const catalogue = {
  ...limitMessages,
  ...untoldMessages,
  ...fileMessages,
  ...yamlMessages,
  ...outlineMessages,
  ...dateMessages,
  ...editMessages,
  ...themeMessages,
  ...composeMessages,
  ...assetsMessages,
  ...renderMessages,
  ...deckMessages,
  ...exportMessages,
  ...importMessages,
  ...pdfMessages,
  ...checkMessages,
  ...checkSentencesMessages,
  ...checkSlidesMessages,
  ...reviewMessages,
  ...compareMessages,
  ...slipMessages,
  ...cliMessages,
};

export type DiagnosticCode = keyof typeof catalogue;
