// What is done with a document's bytes in a thread of its own, by name.
import { importDocument } from './index.js';
import { passedOver } from './proof/unread.js';
import { readDocument } from './readers/read.js';

export const documentSteps = { importDocument, readDocument, passedOver } as const;

export type DocumentSteps = typeof documentSteps;
