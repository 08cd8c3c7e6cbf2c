// The functions that run in the comparison thread, by name.
import { parseReadable } from '../outline/load.js';
import { type Comparison, checkOutline, type NamedDocument } from './check-outline.js';
import { compareDocuments } from './compare-documents.js';

/** A loaded outline as its text: its locating functions cannot be copied to a thread. */
function checkText(text: string, file: string, documents: readonly NamedDocument[]): Comparison {
  const { value } = parseReadable(text, file);
  if (!value) throw new Error('an outline that was read once is not read again');
  return checkOutline(value, documents);
}

export const comparingSteps = { checkText, compareDocuments } as const;

export type ComparingSteps = typeof comparingSteps;
