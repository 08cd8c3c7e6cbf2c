// The functions that run in the document thread, by name.
import { type ImportOptions, type ImportProgress, importDocument } from './index.js';
import { unreadTexts } from './proof/unread.js';
import { readDocument } from './readers/read.js';

/** What can be sent to a thread of an import's options; it tells of its progress by messages. */
type Sent = Omit<ImportOptions, 'signal' | 'onProgress'>;

const importTold = (
  bytes: Uint8Array,
  name: string,
  options: Sent,
  onProgress: (progress: ImportProgress) => void,
): ReturnType<typeof importDocument> => importDocument(bytes, name, { ...options, onProgress });

export const documentSteps = { importDocument: importTold, readDocument, unreadTexts } as const;

export type DocumentSteps = typeof documentSteps;
