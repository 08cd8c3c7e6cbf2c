// What is done with a document's bytes in a thread of its own, by name.
import { importDocument } from './index.js';
import { unreadTexts } from './proof/unread.js';
import { readDocument } from './readers/read.js';

export const documentSteps = { importDocument, readDocument, unreadTexts } as const;

export type DocumentSteps = typeof documentSteps;
