// A deck being written → a local page that follows it. Listens on the loopback address only, behind a token in the
// path and a check of the Host header.
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LiveUpdate } from '../browser/api.js';

export interface LiveServer {
  /** "http://127.0.0.1:40123/…/" */
  address: string;
  /** Sends changes to every open page. */
  update(update: LiveUpdate): void;
  /** Reloads every open page at the given slide number. */
  reload(number: number): void;
  close(): Promise<void>;
}

const HOST = '127.0.0.1';

const HEADERS = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** The deck in its current state. */
export interface LiveDeck {
  revision(): number;
  /** The HTML, requested each time the page is loaded. */
  page(): Promise<string>;
}

export async function startLiveServer(deck: LiveDeck): Promise<LiveServer> {
  const token = randomBytes(18).toString('base64url');
  const open = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    const route = routeOf(request, token, port);
    if (route === '') void answer(response, deck);
    else if (route === 'events') listen(response, deck, open);
    else response.writeHead(404, HEADERS).end();
  });
  await listening(server);
  const { port } = server.address() as AddressInfo;
  const send = (event: string, data: string): void => {
    for (const response of open) response.write(`event: ${event}\ndata: ${data}\n\n`);
  };
  return {
    address: `http://${HOST}:${port}/${token}/`,
    update: (update) => send('update', JSON.stringify(update)),
    reload: (number) => send('reload', String(number)),
    close: async () => {
      for (const response of open) response.end();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

function listening(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, HOST, resolve);
  });
}

/** The path after the token; undefined for a wrong token, method or Host header. */
function routeOf(
  { method, url = '', headers }: IncomingMessage,
  token: string,
  port: number,
): string | undefined {
  if (method !== 'GET' || headers.host !== `${HOST}:${port}`) return undefined;
  const [, given = '', route, ...more] = url.split('?')[0]?.split('/') ?? [];
  return more.length === 0 && sameText(given, token) ? route : undefined;
}

function sameText(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
}

async function answer(response: ServerResponse, { page }: LiveDeck): Promise<void> {
  try {
    const html = await page();
    response.writeHead(200, { ...HEADERS, 'Content-Type': 'text/html; charset=utf-8' }).end(html);
  } catch {
    response.writeHead(503, HEADERS).end();
  }
}

/** New listeners get the current revision first, as the deck may have changed since their page was loaded. */
function listen(response: ServerResponse, { revision }: LiveDeck, open: Set<ServerResponse>): void {
  response.writeHead(200, { ...HEADERS, 'Content-Type': 'text/event-stream' });
  response.write(`event: revision\ndata: ${revision()}\n\n`);
  open.add(response);
  response.once('close', () => open.delete(response));
}
