// Where the program may keep what it need not make at every start: the unpacked browser, compiled code.
import { mkdirSync, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

/** Folders to try in order; the first that can be written is used. */
export function cacheFolders(env: NodeJS.ProcessEnv): string[] {
  const home = env.XDG_CACHE_HOME || join(homedir(), '.cache');
  return [join(home, 'decuong'), join(tmpdir(), `decuong-${process.getuid?.() ?? 'user'}`)];
}

/** Makes a cache folder; throws where it cannot be made, or where another user could have filled it. */
export function makeOwn(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (statSync(folder).uid !== (process.getuid?.() ?? 0))
    throw new Error(`${folder} belongs to another user`);
}
