// Something that comes about elsewhere → a promise of it. It waits without a limit of its own: the suite has one.
import { setTimeout as pause } from 'node:timers/promises';

/** Milliseconds between two looks. */
const PAUSE = 20;

/** Resolves when `holds` answers true; an error of its own means "not yet". */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds().catch(() => false))) await pause(PAUSE);
}
