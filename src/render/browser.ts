// A browser program → a running browser and its tabs; close() removes everything it leaves on disk and in memory.
// Only this file and tab.ts use puppeteer.
import type { ChildProcess } from 'node:child_process';
import { once, setMaxListeners } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser as Driver, Page as DriverPage, Target } from 'puppeteer-core';
import { type Abortable, abortable } from '../platform/abort.js';
import { BrowserGone, detailOf, type Going } from './browser-gone.js';
import type { BrowserProgram } from './discover.js';
import { type BrowserProcess, startProcess } from './process.js';
import { type Guard, openTab, type Size, type Tab, TIMEOUT } from './tab.js';
import { allSent, pipeTransport } from './transport.js';
import { LOOKS, type Looks, startWatchdog } from './watchdog.js';

export interface Browser {
  /** "Chrome/147.0.…" as reported by the browser. */
  version: string;
  sandbox: boolean;
  /** An empty tab, offline. */
  openTab(size: Size): Promise<Tab>;
  /** Ends the process and removes its profile. Never throws; may be called twice. */
  close(): Promise<void>;
}

const NO_SANDBOX = /no usable sandbox|sandbox|namespace|zygote|clone\(\)/i;

interface Started {
  running: BrowserProcess;
  driver: Driver;
}

/** Seconds a program gets to identify itself as a browser; a cold disk or a virus scanner can slow it down. */
const STARTING = 15;

/** ms within which a program that closed its pipe has usually exited as well. */
const ENDING = 200;

function endOf(child: ChildProcess): string | undefined {
  return child.signalCode ?? (child.exitCode === null ? undefined : `exit ${child.exitCode}`);
}

/** Listens from the start: a program may exit, or close its pipe, before the driver has loaded. */
function failureOf(child: ChildProcess): Promise<never> {
  return new Promise((_, reject) => {
    const end = (): void => reject(new Error('the pipe is closed'));
    child.once('error', reject).once('exit', end);
    // If the system cannot start another process, its pipes are missing too.
    child.stdio?.[4]?.once('close', end);
  });
}

/**
 * The browser boots on one core while puppeteer loads on the other. This is the connect-only entry point (see "Running
 * Puppeteer in the browser" in its documentation): it loads in half the time, without the launcher and the downloader.
 */
async function start(program: BrowserProgram, sandbox: boolean, signal?: AbortSignal): Promise<Started> {
  const running = startProcess(program, sandbox);
  const { child } = running;
  const late = AbortSignal.timeout(STARTING * 1_000);
  const until = AbortSignal.any([late, ...(signal ? [signal] : [])]);
  try {
    const failed = failureOf(child);
    failed.catch(() => undefined);
    if (!child.stdio) await failed;
    const transport = pipeTransport(child);
    const loading = import('puppeteer-core/lib/esm/puppeteer/puppeteer-core-browser.js');
    const { connect } = await abortable(Promise.race([loading, failed]), until);
    // Our flags keep it offline; reports of its requests would carry every font and picture to us as a data URL.
    const quiet = { networkEnabled: false, issuesEnabled: false };
    const options = { transport, defaultViewport: null, protocolTimeout: TIMEOUT, ...quiet };
    const connected = Promise.race([connect(options), failed]);
    // The same class at run time; the main entry point has its own declaration of it.
    return { running, driver: (await abortable(connected, until)) as unknown as Driver };
  } catch (error) {
    // The pipe closes before the exit code is known.
    if (!until.aborted && child.pid !== undefined) await Promise.race([once(child, 'exit'), pause(ENDING)]);
    const ended = endOf(child) ?? 'connection closed';
    await running.end();
    signal?.throwIfAborted();
    if (late.aborted) throw new BrowserGone('mute', program.path, `${STARTING} s`);
    const { code } = error as NodeJS.ErrnoException;
    throw new BrowserGone('start', program.path, detailOf(code ?? ended, running.lastWords()));
  }
}

/** Sandboxed where the system allows it: not as root, and not in some containers. */
async function startSafely(
  program: BrowserProgram,
  signal?: AbortSignal,
): Promise<Started & { sandbox: boolean }> {
  if (process.getuid?.() === 0) return { ...(await start(program, false, signal)), sandbox: false };
  try {
    return { ...(await start(program, true, signal)), sandbox: true };
  } catch (error) {
    signal?.throwIfAborted();
    if (process.platform !== 'linux' || !NO_SANDBOX.test((error as Error).message)) throw error;
    return { ...(await start(program, false, signal)), sandbox: false };
  }
}

/**
 * Opens empty tabs one at a time, so that the new target can be told from the known ones. The driver's own `newPage`
 * waits 30 s even when the browser is gone, and keeps the process alive for that long.
 */
function pageOpener(driver: Driver, gone: AbortSignal): () => Promise<DriverPage> {
  let last: Promise<unknown> = Promise.resolve();
  return () => {
    const next = last.then(() => newPage(driver, gone));
    last = next.catch(() => undefined);
    return next;
  };
}

async function newPage(driver: Driver, gone: AbortSignal): Promise<DriverPage> {
  // Unlike the driver's own timeout, this one does not keep the process alive.
  const signal = AbortSignal.any([gone, AbortSignal.timeout(TIMEOUT)]);
  const known = new Set(driver.targets());
  const session = await driver.target().createCDPSession();
  await session.send('Target.createTarget', { url: 'about:blank' });
  const isNew = (one: Target): boolean => one.type() === 'page' && !known.has(one);
  const target = await driver.waitForTarget(isNew, { timeout: 0, signal });
  const [page] = await Promise.all([target.page(), session.detach()]);
  if (!page) throw new Error('a tab closed while it was opened');
  return page;
}

/**
 * Stops waiting for a browser that is gone, and distinguishes a browser that died or hangs from a bug of ours.
 * `lost` kills what is left of it, so that nobody else waits for it.
 */
function guardOf({ child, path }: Guarded, gone: AbortSignal, lost: (reason: BrowserGone) => void): Guard {
  return async (work) => {
    try {
      return await abortable(work, gone);
    } catch (error) {
      gone.throwIfAborted();
      const ended = endOf(child);
      if (ended === undefined && !isEnd(error)) throw error;
      const reason = new BrowserGone('died', path, ended ?? '');
      lost(reason);
      throw reason;
    }
  };
}

interface Guarded {
  child: ChildProcess;
  path: string;
}

function isEnd(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (
    /TargetCloseError|ConnectionClosed|TimeoutError/.test(error.name) ||
    /timed out|Target closed|Connection closed|crashed/i.test(error.message)
  );
}

interface Watch {
  driver: Driver;
  path: string;
  guard: Guard;
  gone: AbortSignal;
  looks: Looks;
  lose(reason: BrowserGone): void;
}

/**
 * One guard per tab. It keeps track of who is waiting, and reports a browser that keeps them waiting. A browser that is
 * busy for too long is taken to work for the tab that has waited longest: only that tab gets `busy`, the others `died`.
 */
async function watched({ driver, path, guard, gone, looks, lose }: Watch): Promise<() => Guard> {
  /** Requests in flight, the oldest first. */
  const waiting = new Set<{ tab: symbol }>();
  let busyFor: symbol | undefined;
  const session = await guard(driver.target().createCDPSession());
  const work = async (): Promise<number> => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    // The browser process itself is only busy while it answers us.
    return processInfo.reduce((sum, { type, cpuTime }) => sum + (type === 'browser' ? 0 : cpuTime), 0);
  };
  const lost = (why: 'silent' | 'busy'): void => {
    if (why === 'busy') busyFor = [...waiting][0]?.tab;
    const detail = why === 'busy' ? 'closed' : `${(looks.every * looks.most) / 1_000} s`;
    lose(new BrowserGone(why === 'busy' ? 'died' : why, path, detail));
  };
  const watchdog = startWatchdog({ work, awaited: () => waiting.size > 0, lost }, looks);
  gone.addEventListener('abort', watchdog.stop, { once: true });
  return () => {
    const tab = Symbol();
    return async (asked) => {
      const wait = { tab };
      waiting.add(wait);
      try {
        return await guard(asked);
      } catch (error) {
        throw busyFor === tab ? new BrowserGone('busy', path, `${looks.work} s`) : error;
      } finally {
        waiting.delete(wait);
        watchdog.heard();
      }
    };
  };
}

/**
 * The browser is killed as soon as the signal aborts, whatever it is doing; pending requests throw the signal's
 * reason.
 * @throws BrowserGone with the browser's last output if the program does not start; the signal's reason on abort,
 * when no process or file is left
 */
export async function launchBrowser(
  program: BrowserProgram,
  { signal, looks = LOOKS }: Abortable & { looks?: Looks } = {},
): Promise<Browser> {
  signal?.throwIfAborted();
  const { running, driver, sandbox } = await startSafely(program, signal);
  const gone = new AbortController();
  // One listener per pending request.
  setMaxListeners(0, gone.signal);
  const end = (reason: unknown): Promise<void> => {
    gone.abort(reason);
    signal?.removeEventListener('abort', onAbort);
    return running.end();
  };
  const onAbort = (): void => void end(signal?.reason);
  if (signal?.aborted) onAbort();
  signal?.addEventListener('abort', onAbort);
  const { path } = program;
  const lose = (going: Going, detail: string): void => void end(new BrowserGone(going, path, detail));
  const close = (): Promise<void> => end(new BrowserGone('died', path, 'closed'));
  const bare = guardOf({ child: running.child, path }, gone.signal, (reason) => void end(reason));
  try {
    const lost = (reason: BrowserGone): void => void end(reason);
    const guardOfTab = await watched({ driver, path, guard: bare, gone: gone.signal, looks, lose: lost });
    /** The empty tab that a browser starts with; opening another would need another process. */
    const guard = guardOfTab();
    const spare: DriverPage[] = await guard(driver.pages());
    const version = await guard(driver.version());
    const open = pageOpener(driver, gone.signal);
    return {
      version,
      sandbox,
      async openTab(size) {
        const page = spare.pop() ?? (await guard(open()));
        page.once('error', () => lose('died', 'page crashed'));
        return openTab(page, size, guardOfTab(), () => allSent(running.child));
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
