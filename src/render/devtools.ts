// A browser process → a DevTools session over its pipe (file descriptors 3 and 4, messages ended by NUL).
// Written out because importing a full driver costs a third of the time that a cold PDF may take (docs/decisions).
import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/** The browser ended or stopped answering: the caller starts a new one, once. */
export class BrowserGone extends Error {
  override name = 'BrowserGone';
}

/** The browser refused a command: a bug of ours or a page that it cannot handle. */
class DevtoolsError extends Error {
  override name = 'DevtoolsError';
}

interface Reply {
  id?: number;
  result?: unknown;
  error?: { message: string; data?: string };
}

interface Pending {
  resolve(value: unknown): void;
  reject(reason: Error): void;
  timer: NodeJS.Timeout;
}

export interface SendOptions {
  /** The target's session; without it the command goes to the browser itself. */
  session?: string;
  /** Milliseconds until the browser counts as gone. */
  timeout?: number;
}

export interface Devtools {
  /** @throws BrowserGone when the browser ended or is silent for `timeout` ms; Error when it refuses. */
  send<T>(method: string, params?: object, options?: SendOptions): Promise<T>;
  /** Ends all that is pending; `why` is part of the message. */
  end(why: string): void;
}

/** Calls `onMessage` with each NUL-ended message of the stream; chunks are joined once a message. */
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

function pipes(child: ChildProcess): { input: Writable; output: Readable } {
  const [, , , input, output] = child.stdio;
  if (!input || !output) throw new BrowserGone('the browser was started without its DevTools pipe');
  return { input: input as Writable, output: output as Readable };
}

export function connect(child: ChildProcess): Devtools {
  const { input, output } = pipes(child);
  const pending = new Map<number, Pending>();
  let next = 1;
  let ended: BrowserGone | undefined;

  const end = (why: string): void => {
    ended ??= new BrowserGone(why);
    for (const { reject, timer } of pending.values()) {
      clearTimeout(timer);
      reject(ended);
    }
    pending.clear();
  };
  const settle = (text: string): void => {
    const reply = JSON.parse(text) as Reply;
    const waiting = reply.id === undefined ? undefined : pending.get(reply.id);
    if (reply.id === undefined || !waiting) return;
    pending.delete(reply.id);
    clearTimeout(waiting.timer);
    if (reply.error) waiting.reject(new DevtoolsError(`${reply.error.message} ${reply.error.data ?? ''}`));
    else waiting.resolve(reply.result);
  };
  readMessages(output, settle);
  for (const stream of [input, output]) stream.on('error', (error: Error) => end(error.message));
  output.on('close', () => end('the browser closed its DevTools pipe'));
  child.once('exit', (code, signal) => end(`the browser ended (${signal ?? `exit code ${code}`})`));

  function send<T>(method: string, params: object = {}, options: SendOptions = {}): Promise<T> {
    if (ended) return Promise.reject(ended);
    const id = next++;
    const wait = options.timeout ?? 60_000;
    return new Promise<T>((resolve, reject) => {
      const timer = setTimeout(() => end(`the browser gave no answer to ${method} in ${wait} ms`), wait);
      pending.set(id, { resolve: resolve as (value: unknown) => void, reject, timer });
      input.write(`${JSON.stringify({ id, method, params, sessionId: options.session })}\0`);
    });
  }
  return { send, end };
}
