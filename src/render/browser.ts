// A browser program → a running browser and its tabs; what it leaves on disk and in memory is gone after close().
// With tab.ts the only file that knows puppeteer.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser as Driver, Page as DriverPage } from 'puppeteer-core';
import type { BrowserProgram } from './discover.js';
import { chromiumFlags } from './flags.js';
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
  child: ChildProcess;
  driver: Driver;
  profile: string;
}

function removeProfile(profile: string): void {
  try {
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // Windows keeps files of a process that just ended; the system's temporary folder is cleaned without us.
  }
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
async function start(program: BrowserProgram, sandbox: boolean): Promise<Started> {
  const profile = mkdtempSync(join(tmpdir(), 'decuong-browser-'));
  // A killed browser leaves its shared memory where it keeps temporary files: that goes with the profile.
  const temporary = { TMPDIR: profile, TMP: profile, TEMP: profile };
  const shipped = program.how === 'bundled';
  const child = spawn(program.path, chromiumFlags({ sandbox, shipped, profile }), {
    env: { ...process.env, ...program.env, ...temporary },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString('utf8')).slice(-2_000);
  });
  const transport = pipeTransport(child);
  try {
    const failed = new Promise<never>((_, reject) => child.once('error', reject));
    failed.catch(() => undefined);
    const { connect } = await import('puppeteer-core/lib/esm/puppeteer/puppeteer-core-browser.js');
    const options = { transport, defaultViewport: null, protocolTimeout: TIMEOUT };
    // The same class; the package's main entry declares it apart.
    const driver = (await Promise.race([connect(options), failed])) as unknown as Driver;
    return { child, driver, profile };
  } catch (error) {
    child.kill('SIGKILL');
    removeProfile(profile);
    const last = said.trim().split('\n').slice(-2).join(' ');
    throw new BrowserGone(`${whyGone(child, error)}. ${last}`.trim());
  }
}

/** With the sandbox where the system allows one; root may not have it, some containers cannot. */
async function startSafely(program: BrowserProgram): Promise<Started & { sandbox: boolean }> {
  if (process.getuid?.() === 0) return { ...(await start(program, false)), sandbox: false };
  try {
    return { ...(await start(program, true)), sandbox: true };
  } catch (error) {
    if (process.platform !== 'linux' || !NO_SANDBOX.test((error as Error).message)) throw error;
    return { ...(await start(program, false)), sandbox: false };
  }
}

/** Tells a browser that is gone, or silent for too long, from a mistake of ours. */
function guardOf(child: ChildProcess): Guard {
  return async (work) => {
    try {
      return await work;
    } catch (error) {
      const name = error instanceof Error ? error.name : '';
      const gone = child.exitCode !== null || child.signalCode !== null;
      if (!gone && !/TargetCloseError|ConnectionClosed|TimeoutError/.test(name) && !isSilence(error))
        throw error;
      throw new BrowserGone(whyGone(child, error));
    }
  };
}

function isSilence(error: unknown): boolean {
  return error instanceof Error && /timed out|Target closed|Connection closed|crashed/i.test(error.message);
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
  const { child, driver, profile, sandbox } = await startSafely(program);
  const guard = guardOf(child);
  const dispose = (): void => {
    child.kill('SIGKILL');
    removeProfile(profile);
  };
  process.once('exit', dispose);
  /** The empty tab that a browser starts with: a new one would cost a process of its own. */
  let spare: DriverPage[] | undefined = await guard(driver.pages());
  const version = await guard(driver.version());
  return {
    version,
    sandbox,
    async openTab(size) {
      const page = spare?.pop() ?? (await guard(driver.newPage()));
      return openTab(page, size, guard, () => allSent(child));
    },
    close: async () => {
      process.off('exit', dispose);
      spare = undefined;
      await kill(child);
      removeProfile(profile);
    },
  };
}
