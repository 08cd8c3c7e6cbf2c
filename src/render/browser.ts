// A browser program → a running browser and its tabs; what it leaves on disk and in memory is gone after close().
// With tab.ts the only file that knows puppeteer.
import type { ChildProcess } from 'node:child_process';
import { setMaxListeners } from 'node:events';
import type { Browser as Driver, Page as DriverPage, Target } from 'puppeteer-core';
import { type Abortable, abortable } from '../platform/abort.js';
import type { BrowserProgram } from './discover.js';
import { type BrowserProcess, startProcess } from './process.js';
import { type Guard, openTab, type Size, type Tab, TIMEOUT } from './tab.js';
import { allSent, pipeTransport } from './transport.js';

/** The browser ended or stopped answering: the caller starts a new one, once. */
export class BrowserGone extends Error {
  override name = 'BrowserGone';
}

export interface Browser {
  /** "Chrome/147.0.…" as the browser calls itself. */
  version: string;
  sandbox: boolean;
  /** An empty tab, offline. */
  openTab(size: Size): Promise<Tab>;
  /** Ends the process and removes its profile; never throws, may be called twice. */
  close(): Promise<void>;
}

const NO_SANDBOX = /no usable sandbox|sandbox|namespace|zygote|clone\(\)/i;

interface Started {
  running: BrowserProcess;
  driver: Driver;
}

function whyGone(child: ChildProcess, error: unknown): string {
  const ended = child.signalCode ?? (child.exitCode === null ? undefined : `exit code ${child.exitCode}`);
  const message = error instanceof Error ? error.message : String(error);
  return ended ? `the browser ended (${ended})` : message;
}

/**
 * The browser boots on one core while puppeteer loads on the other: the entry that its documents name for connecting
 * alone ("Running Puppeteer in the browser"), which loads in half the time of the one with launcher and downloads.
 */
async function start(program: BrowserProgram, sandbox: boolean, signal?: AbortSignal): Promise<Started> {
  const running = startProcess(program, sandbox);
  const { child } = running;
  const transport = pipeTransport(child);
  try {
    const failed = new Promise<never>((_, reject) => child.once('error', reject));
    failed.catch(() => undefined);
    const loading = import('puppeteer-core/lib/esm/puppeteer/puppeteer-core-browser.js');
    const { connect } = await abortable(loading, signal);
    const options = { transport, defaultViewport: null, protocolTimeout: TIMEOUT };
    const connected = Promise.race([connect(options), failed]);
    // The same class; the package's main entry declares it apart.
    return { running, driver: (await abortable(connected, signal)) as unknown as Driver };
  } catch (error) {
    const why = whyGone(child, error);
    await running.end();
    signal?.throwIfAborted();
    throw new BrowserGone(`${why}. ${running.lastWords()}`.trim());
  }
}

/** With the sandbox where the system allows one; root may not have it, some containers cannot. */
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
 * Opens empty tabs, one after the other, so that the new one is known by its not having been there. The driver's own
 * way to a tab waits 30 s for it also when the browser is gone, and holds the program as long.
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
  // Unlike the driver's own limit this one holds no program.
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
 * Leaves work of a browser that is gone, and tells one that died, or is silent for too long, from a mistake of ours.
 * `lost` ends what is left of it, so that nobody else waits for it.
 */
function guardOf(child: ChildProcess, gone: AbortSignal, lost: (reason: BrowserGone) => void): Guard {
  return async (work) => {
    try {
      return await abortable(work, gone);
    } catch (error) {
      gone.throwIfAborted();
      const name = error instanceof Error ? error.name : '';
      const ended = child.exitCode !== null || child.signalCode !== null;
      if (!ended && !/TargetCloseError|ConnectionClosed|TimeoutError/.test(name) && !isSilence(error))
        throw error;
      const reason = new BrowserGone(whyGone(child, error));
      lost(reason);
      throw reason;
    }
  };
}

function isSilence(error: unknown): boolean {
  return error instanceof Error && /timed out|Target closed|Connection closed|crashed/i.test(error.message);
}

/**
 * The browser ends, whatever it is doing, as soon as the signal aborts: what was asked of it throws the signal's reason.
 * @throws BrowserGone when the program does not start; the message has the last it said. The signal's reason when it
 * aborts; no process and no file is left by then.
 */
export async function launchBrowser(program: BrowserProgram, { signal }: Abortable = {}): Promise<Browser> {
  signal?.throwIfAborted();
  const { running, driver, sandbox } = await startSafely(program, signal);
  const gone = new AbortController();
  // As many listen as there are questions to the browser.
  setMaxListeners(0, gone.signal);
  const end = (reason: unknown): Promise<void> => {
    gone.abort(reason);
    signal?.removeEventListener('abort', onAbort);
    return running.end();
  };
  const onAbort = (): void => void end(signal?.reason);
  if (signal?.aborted) onAbort();
  signal?.addEventListener('abort', onAbort);
  const close = (): Promise<void> => end(new BrowserGone('the browser was closed'));
  const guard = guardOf(running.child, gone.signal, (reason) => void end(reason));
  try {
    /** The empty tab that a browser starts with: a new one would cost a process of its own. */
    const spare: DriverPage[] = await guard(driver.pages());
    const version = await guard(driver.version());
    const open = pageOpener(driver, gone.signal);
    return {
      version,
      sandbox,
      async openTab(size) {
        const page = spare.pop() ?? (await guard(open()));
        return openTab(page, size, guard, () => allSent(running.child));
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
