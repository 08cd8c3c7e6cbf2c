// Folder names that record which process made them, so that the next one can clean up after a killed process.
import { rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** Characters of the host name that are kept: paths of a browser's sockets must stay short. */
const MACHINE = 20;

const onThisMachine = (prefix: string): string =>
  `${prefix}${hostname()
    .replace(/[^\w]+/g, '_')
    .slice(0, MACHINE)}-`;

/** "<prefix><machine>-<process>-", the prefix for mkdtemp. */
export function owned(prefix: string): string {
  return `${onThisMachine(prefix)}${process.pid}-`;
}

/** Names in `folder` given by processes of this machine that no longer run; none when it cannot be read. */
export async function orphans(folder: string, prefix: string): Promise<string[]> {
  const beginning = onThisMachine(prefix);
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => {
    if (!name.startsWith(beginning)) return false;
    const owner = Number(/^\d+(?=-)/.exec(name.slice(beginning.length))?.[0]);
    return owner > 0 && !lives(owner);
  });
}

/** Removes them, as far as this user is allowed to. */
export async function removeOrphans(folder: string, prefix: string): Promise<void> {
  for (const name of await orphans(folder, prefix)) {
    try {
      rmSync(join(folder, name), { recursive: true, force: true });
    } catch {
      // Belongs to another user, or is in use.
    }
  }
}

function lives(owner: number): boolean {
  try {
    process.kill(owner, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
