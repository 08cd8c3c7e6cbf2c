// Waits for an external condition, without a timeout of its own: the suite has one.
import { setTimeout as pause } from 'node:timers/promises';

/** Polling interval in ms. */
const PAUSE = 20;

/** Resolves when `holds` returns true. An exception counts as "not yet". */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds().catch(() => false))) await pause(PAUSE);
}
