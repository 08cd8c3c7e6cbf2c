// A browser process → puppeteer's transport over the DevTools pipe (file descriptors 3 and 4, messages ended by NUL).
// With a pipe the browser can be started before puppeteer is even loaded, and no port is opened.
import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import type { ConnectionTransport } from 'puppeteer-core';

/** Calls `onMessage` with each NUL-terminated message of the stream; chunks are joined once per message. */
function readMessages(stream: Readable, onMessage: (text: string) => void): void {
  let parts: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => {
    let start = 0;
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
      parts.push(chunk.subarray(start, end));
      onMessage(Buffer.concat(parts).toString('utf8'));
      parts = [];
      start = end + 1;
    }
    if (start < chunk.length) parts.push(chunk.subarray(start));
  });
}

/** Whether a text is a DevTools protocol message: one JSON object. */
function isMessage(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}

/** Resolves when the browser's pipe has accepted everything written, or is closed. */
export function allSent(child: ChildProcess): Promise<void> {
  const input = child.stdio[3] as Writable;
  if (input.writableLength === 0 || input.destroyed) return Promise.resolve();
  return new Promise((resolve) => {
    const done = (): void => {
      input.off('drain', done).off('close', done);
      resolve();
    };
    input.on('drain', done).on('close', done);
  });
}

/** The child must have been started with pipes at 3 (in) and 4 (out). */
export function pipeTransport(child: ChildProcess): ConnectionTransport {
  const [, , , input, output] = child.stdio as [null, null, null, Writable, Readable];
  const transport: ConnectionTransport = {
    send: (message) => void input.write(`${message}\0`),
    close: () => void child.kill('SIGKILL'),
  };
  let closed = false;
  const end = (): void => {
    if (!closed) transport.onclose?.();
    closed = true;
  };
  readMessages(output, (message) => {
    const taken: unknown = transport.onmessage?.(message);
    if (!(taken instanceof Promise)) return;
    taken.catch((error: unknown) => {
      if (isMessage(message)) throw error;
      // A program that speaks another protocol is not a browser.
      child.kill('SIGKILL');
    });
  });
  for (const stream of [input, output]) stream.on('error', end);
  output.on('close', end);
  child.once('exit', end);
  child.once('error', end);
  return transport;
}
