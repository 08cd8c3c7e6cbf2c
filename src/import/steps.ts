// What is done with a document's bytes in a thread of its own, by name.
import { parentPort, workerData } from 'node:worker_threads';
import type { Step } from '../platform/thread.js';
import { importDocument } from './index.js';
import { passedOver } from './proof/unread.js';
import { readDocument } from './readers/read.js';

const STEPS = { importDocument, readDocument, passedOver } as const;

export type Steps = typeof STEPS;

/** Does the step that this thread was started for, and posts its value. */
export async function doStep(): Promise<void> {
  const { name, args } = workerData as Step;
  const step = STEPS[name as keyof Steps] as (...args: readonly unknown[]) => Promise<unknown>;
  parentPort?.postMessage(await step(...args));
}
