// Functions that run in the document thread, by name.
import { type ImportOptions, type ImportProgress, importDocument } from './index.js';
import { unreadTexts } from './proof/unread.js';
import { readDocument } from './readers/read.js';

/** Import options that can be sent to a thread; progress is reported by messages instead. */
type Sent = Omit<ImportOptions, 'signal' | 'onProgress'>;

const importWithProgress = (
  bytes: Uint8Array,
  name: string,
  options: Sent,
  onProgress: (progress: ImportProgress) => void,
): ReturnType<typeof importDocument> => importDocument(bytes, name, { ...options, onProgress });

export const documentSteps = { importDocument: importWithProgress, readDocument, unreadTexts } as const;

export type DocumentSteps = typeof documentSteps;
