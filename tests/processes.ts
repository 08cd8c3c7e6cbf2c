// What a run leaves behind: its processes, found by an inherited environment variable, and its files.
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Processes can only be inspected through /proc. */
export const CAN_SEE_PROCESSES = process.platform === 'linux';

/**
 * Command lines of all processes with the environment variable `name` set to `value`, except this one. One that has been
 * killed and is being taken down by the system has none any more, and is left out.
 */
export async function processesWith(name: string, value: string): Promise<string[]> {
  const found = (await startedWith(name, value)).map(async ({ id }) =>
    (await readFile(`/proc/${id}/cmdline`, 'latin1').catch(() => '')).replaceAll('\0', ' '),
  );
  return (await Promise.all(found)).filter((line) => line !== '');
}

/** Temporary folders of the same processes. */
export async function foldersOf(name: string, value: string): Promise<string[]> {
  const found = (await startedWith(name, value)).flatMap(({ variables }) =>
    variables.filter((variable) => variable.startsWith('TMPDIR=')),
  );
  return [...new Set(found)].map((variable) => variable.slice('TMPDIR='.length));
}

async function startedWith(name: string, value: string): Promise<{ id: string; variables: string[] }[]> {
  const ids = (await readdir('/proc')).filter((id) => /^\d+$/.test(id) && Number(id) !== process.pid);
  const all = ids.map(async (id) => {
    const text = await readFile(`/proc/${id}/environ`, 'utf8').catch(() => '');
    return { id, variables: text.split('\0') };
  });
  return (await Promise.all(all)).filter(({ variables }) => variables.includes(`${name}=${value}`));
}

/** Every file and folder, hidden ones too, with modification time and content. */
export async function stateOf(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder, { recursive: true }).catch(() => [])).sort();
  const states = names.map(async (name) => {
    const { mtimeMs } = await stat(join(folder, name));
    const content = await readFile(join(folder, name), 'latin1').catch(() => 'a folder');
    return [name, content === 'a folder' ? content : `${mtimeMs} ${content}`];
  });
  return Object.fromEntries(await Promise.all(states));
}
