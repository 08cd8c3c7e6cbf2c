// What a run leaves behind: its processes, found by a mark that they inherit, and its files.
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Processes can be looked into where /proc tells of them. */
export const CAN_SEE_PROCESSES = process.platform === 'linux';

/** Command lines of the processes that were started with the variable `name` set to `value`, but for this one. */
export async function processesWith(name: string, value: string): Promise<string[]> {
  const ids = (await readdir('/proc')).filter((id) => /^\d+$/.test(id) && Number(id) !== process.pid);
  const found = await Promise.all(
    ids.map(async (id) => {
      const variables = await readFile(`/proc/${id}/environ`, 'latin1').catch(() => '');
      if (!variables.split('\0').includes(`${name}=${value}`)) return [];
      return [(await readFile(`/proc/${id}/cmdline`, 'latin1').catch(() => '')).replaceAll('\0', ' ')];
    }),
  );
  return found.flat();
}

/** Every file and folder, hidden ones too, with when it changed and what is in it. */
export async function stateOf(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder, { recursive: true }).catch(() => [])).sort();
  const states = names.map(async (name) => {
    const { mtimeMs } = await stat(join(folder, name));
    const content = await readFile(join(folder, name), 'latin1').catch(() => 'a folder');
    return [name, content === 'a folder' ? content : `${mtimeMs} ${content}`];
  });
  return Object.fromEntries(await Promise.all(states));
}
