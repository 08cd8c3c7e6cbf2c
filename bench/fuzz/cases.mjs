// The fuzz judge over the built program in dist/. An exception is a bug in the program.
import { compose } from '../../dist/compose/compose.js';
import { createWriter } from '../../dist/deck/writer.js';
import { describe } from '../../dist/diagnostics/diagnostic.js';
import { formatDiagnostic, linesOf } from '../../dist/diagnostics/print.js';
import { importDocument } from '../../dist/import/index.js';
import { decodeText } from '../../dist/outline/encoding.js';
import { parseOutline } from '../../dist/outline/load.js';
import { judge } from './judge.mjs';

const program = {
  compose,
  createWriter,
  describe,
  formatDiagnostic,
  linesOf,
  importDocument,
  decodeText,
  parseOutline,
};
export const { outline, document } = judge(program);
