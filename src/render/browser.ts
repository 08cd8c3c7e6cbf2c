// A browser program → a running browser and its pages; what it leaves on disk and in memory is gone after close().
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BrowserGone, connect, type Devtools } from './devtools.js';
import type { BrowserProgram } from './discover.js';
import { chromiumFlags } from './flags.js';

export { BrowserGone };

/** One tab. Commands are those of the DevTools protocol. */
export interface Tab {
  send<T>(method: string, params?: object, timeout?: number): Promise<T>;
  /** The value of a JavaScript expression; promises are awaited, values must be JSON. */
  evaluate<T>(expression: string): Promise<T>;
  close(): Promise<void>;
}

export interface Browser {
  /** "Chrome/147.0.…" as the browser calls itself. */
  version: string;
  sandbox: boolean;
  openTab(): Promise<Tab>;
  /** Ends the process and removes its profile; never throws, may be called twice. */
  close(): Promise<void>;
}

interface Started {
  child: ChildProcess;
  devtools: Devtools;
  version: string;
  profile: string;
}

/** Milliseconds for the first sign of life; a cold disk or a virus scanner may take long. */
const START_TIMEOUT = 60_000;
const NO_SANDBOX = /no usable sandbox|sandbox|namespace|zygote|clone\(\)/i;

function removeProfile(profile: string): void {
  try {
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // Windows keeps files of a process that just ended; the system's temporary folder is cleaned without us.
  }
}

async function start(program: BrowserProgram, sandbox: boolean): Promise<Started> {
  const profile = mkdtempSync(join(tmpdir(), 'decuong-browser-'));
  const child = spawn(program.path, chromiumFlags({ sandbox, profile }), {
    env: { ...process.env, ...program.env },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString('utf8')).slice(-2_000);
  });
  const devtools = connect(child);
  child.once('error', (error) => devtools.end(error.message));
  try {
    const { product } = await devtools.send<{ product: string }>(
      'Browser.getVersion',
      {},
      { timeout: START_TIMEOUT },
    );
    return { child, devtools, version: product, profile };
  } catch (error) {
    child.kill('SIGKILL');
    removeProfile(profile);
    throw new BrowserGone(
      `${(error as Error).message}. ${said.trim().split('\n').slice(-2).join(' ')}`.trim(),
    );
  }
}

/** With the sandbox where the system allows one; root may not have it, some containers cannot. */
async function startSafely(program: BrowserProgram): Promise<Started & { sandbox: boolean }> {
  const root = process.getuid?.() === 0;
  if (root) return { ...(await start(program, false)), sandbox: false };
  try {
    return { ...(await start(program, true)), sandbox: true };
  } catch (error) {
    if (process.platform !== 'linux' || !NO_SANDBOX.test((error as Error).message)) throw error;
    return { ...(await start(program, false)), sandbox: false };
  }
}

async function openTab(devtools: Devtools): Promise<Tab> {
  const { targetId } = await devtools.send<{ targetId: string }>('Target.createTarget', {
    url: 'about:blank',
  });
  const attached = await devtools.send<{ sessionId: string }>('Target.attachToTarget', {
    targetId,
    flatten: true,
  });
  const session = attached.sessionId;
  const send = <T>(method: string, params: object = {}, timeout?: number): Promise<T> =>
    devtools.send<T>(method, params, { session, timeout });
  return {
    send,
    evaluate: <T>(expression: string) => evaluate<T>(send, expression),
    close: async () => {
      await devtools.send('Target.closeTarget', { targetId }, { timeout: 5_000 }).catch(() => undefined);
    },
  };
}

interface Evaluated {
  result: { value?: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

async function evaluate<T>(send: Tab['send'], expression: string): Promise<T> {
  const reply = await send<Evaluated>('Runtime.evaluate', {
    expression,
    returnByValue: true,
    awaitPromise: true,
  });
  const failed = reply.exceptionDetails;
  if (failed) throw new Error(`in the page: ${failed.exception?.description ?? failed.text}`);
  return reply.result.value as T;
}

/** Kills the process: its profile is thrown away, so there is nothing that it should save. */
function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}

/** @throws BrowserGone when the program does not start; the message has the last it said. */
export async function launchBrowser(program: BrowserProgram): Promise<Browser> {
  const { child, devtools, version, profile, sandbox } = await startSafely(program);
  const dispose = (): void => {
    child.kill('SIGKILL');
    removeProfile(profile);
  };
  process.once('exit', dispose);
  return {
    version,
    sandbox,
    openTab: () => openTab(devtools),
    close: async () => {
      process.off('exit', dispose);
      devtools.end('the browser was closed');
      await kill(child);
      removeProfile(profile);
    },
  };
}
