// The functions under test for the fuzz judge, from the sources.
import { compose } from '../../src/compose/compose.js';
import { createWriter } from '../../src/deck/writer.js';
import { describe } from '../../src/diagnostics/diagnostic.js';
import { formatDiagnostic, linesOf } from '../../src/diagnostics/print.js';
import { importDocument } from '../../src/import/index.js';
import { decodeText } from '../../src/outline/encoding.js';
import { parseOutline } from '../../src/outline/load.js';

export const program = {
  compose,
  createWriter,
  describe,
  formatDiagnostic,
  linesOf,
  importDocument,
  decodeText,
  parseOutline,
};
