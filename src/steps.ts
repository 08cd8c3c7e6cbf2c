// The steps that run in a thread of their own, by name: their time and memory are bounded.
import { parentPort, workerData } from 'node:worker_threads';
import { comparingSteps } from './check/steps.js';
import { documentSteps } from './import/steps.js';
import type { ThreadMessage, ThreadTask } from './platform/thread.js';

const STEPS: Readonly<Record<string, unknown>> = { ...documentSteps, ...comparingSteps };

/** Runs the step that this thread was started for, and posts its value. */
export async function doStep(): Promise<void> {
  const { name, args } = workerData as ThreadTask;
  const step = STEPS[name] as (...args: readonly unknown[]) => unknown;
  const tell = (progress: unknown): void => parentPort?.postMessage({ progress } satisfies ThreadMessage);
  parentPort?.postMessage({ value: await step(...args, tell) } satisfies ThreadMessage);
}
