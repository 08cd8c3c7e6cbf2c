// An outline and the documents that it was made from → what differs, statement by statement.
import type { SourceDocument } from '../import/model.js';
import type { LoadedOutline } from '../outline/load.js';
import { besideOf, type Finding } from './beside.js';
import { documentText } from './passages.js';
import { RULES } from './rules/index.js';

/** A document with the name that findings call it by. */
export interface NamedDocument {
  file: string;
  document: SourceDocument;
}

export function checkBeside(loaded: LoadedOutline, documents: readonly NamedDocument[]): Finding[] {
  const texts = documents.map(({ document, file }) => documentText(document, file, loaded.outline.lang));
  const beside = besideOf(loaded, texts);
  return RULES.flatMap((rule) => rule(beside));
}
