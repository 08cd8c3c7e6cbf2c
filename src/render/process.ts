// A browser program → its process with a profile of its own. Both end together, along with everything the browser
// started.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { owned } from '../platform/owner.js';
import type { BrowserProgram } from './discover.js';
import { chromiumFlags } from './flags.js';
import { memoryFolder, PROFILE } from './temporary.js';

export interface BrowserProcess {
  child: ChildProcess;
  /** The last part of its stderr. */
  lastWords(): string;
  /** Kills it; resolves once no process of it is left and its profile is removed. Never throws; may be called twice. */
  end(): Promise<void>;
}

/** ms to wait for a killed process; after that the system is left to end it. */
const PATIENCE = 2_000;

/** Windows has no process groups; there a browser's processes end when the first one does. */
const GROUPS = process.platform !== 'win32';

export function startProcess(program: BrowserProgram, sandbox: boolean): BrowserProcess {
  const profile = mkdtempSync(join(program.temporary ?? tmpdir(), owned(PROFILE)));
  // A killed browser leaves shared memory among its temporary files: it is removed with the profile.
  const memory = memoryFolder(profile);
  const temporary = { TMPDIR: memory, TMP: memory, TEMP: memory };
  const shipped = program.how === 'bundled';
  const child = spawn(program.path, chromiumFlags({ sandbox, shipped, profile }), {
    env: { ...process.env, ...program.env, ...temporary },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    windowsHide: true,
    // A group of its own: it can be ended as a whole, and Ctrl-C reaches only this program, which ends it in order.
    detached: GROUPS,
  });
  const atExit = (): void => {
    kill(child);
    remove([profile, memory]);
  };
  process.once('exit', atExit);
  const words = tailOf(child);
  const gone = allGone(child);
  let ending: Promise<void> | undefined;
  const end = async (): Promise<void> => {
    kill(child);
    await Promise.race([gone, pause(PATIENCE, undefined, { ref: false })]);
    // In one go, two folders that are nearly empty by now: threads for files may be busy with pictures.
    remove([profile, memory]);
    process.off('exit', atExit);
  };
  return {
    child,
    lastWords: words,
    end: () => {
      ending ??= end();
      return ending;
    },
  };
}

/** Never throws. A folder may be listed twice, and one that cannot be removed does not prevent removing the other. */
function remove(folders: readonly string[]): void {
  for (const folder of new Set(folders)) {
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    } catch {
      // Windows keeps files of a process that just exited open; the system cleans its temporary folder eventually.
    }
  }
}

/** The profile is discarded, so there is nothing to save first. */
function kill(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (GROUPS) process.kill(-child.pid, 'SIGKILL');
    else child.kill('SIGKILL');
  } catch {
    // It has already exited.
  }
}

/** Every process of the browser holds its stderr stream: once that is closed, none is left. */
function allGone(child: ChildProcess): Promise<void> {
  if (child.pid === undefined) return Promise.resolve();
  return new Promise((resolve) => child.stderr?.once('close', resolve));
}

function tailOf(child: ChildProcess): () => string {
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString('utf8')).slice(-2_000);
  });
  return () => said.trim().split('\n').slice(-2).join(' ');
}
