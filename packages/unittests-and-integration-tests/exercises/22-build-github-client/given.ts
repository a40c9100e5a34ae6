import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const globalFetch = globalThis.fetch;
const redirectStatuses: readonly number[] = [301, 302, 303, 307, 308];

/** What a server answers. */
export interface Reply {
  /** 200, unless you say otherwise. */
  readonly status?: number;
  /** With an `etag`, a request whose `if-none-match` is equal gets status 304 in place of this reply. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The body, as JSON. */
  readonly json?: unknown;
  /** The body as it is, in place of `json`. */
  readonly text?: string;
  /** What goes wrong. In the middle means: after the headers and a part of the body. */
  readonly fault?: 'hangs up' | 'hangs up in the middle' | 'falls silent' | 'falls silent in the middle';
}

/** A request that arrived. */
export interface ReceivedRequest {
  /** The whole address that was asked, such as `https://api.github.com/orgs/google`. */
  readonly url: string;
  readonly headers: Headers;
}

/** An internet of your own, in which no request leaves this machine. */
export interface FakeInternet {
  /** Does what the global `fetch` does, for addresses of this internet, also for `https://api.github.com`. */
  readonly fetch: typeof globalThis.fetch;
  /** The requests that arrived, in their order. */
  readonly requests: readonly ReceivedRequest[];
  /**
   * Says what is answered at an address: one reply after the other, and the last one again and again. An address without
   * replies answers with status 404.
   */
  reply(url: string, ...replies: readonly [Reply, ...Reply[]]): void;
}

/** An internet in which one real HTTP server on loopback stands in for every host. */
export interface ServedInternet extends FakeInternet {
  /** How many requests were broken off by the client, before their answer was out. */
  readonly brokenOff: number;
  /** Stops the server and breaks off its connections. */
  close(): Promise<void>;
}

/**
 * Makes an internet without any connections: its `fetch` makes up what would have come.
 *
 * @returns The internet, in which no address has a reply yet.
 */
export function imagineInternet(): FakeInternet {
  const desk = new Desk();
  const fetch = followingRedirects((url, headers, signal) => {
    signal?.throwIfAborted();
    const { status = 200, headers: named = {}, fault, ...reply } = desk.receive(url, headers);
    if (fault === 'hangs up') return Promise.reject(new TypeError('fetch failed'));
    if (fault === 'falls silent') return aborted(signal);
    const body = status === 304 ? null : bodyOf(reply);
    return Promise.resolve(
      new Response(fault === undefined ? body : half(body, fault, signal), { status, headers: named }),
    );
  });
  return { fetch, requests: desk.requests, reply: desk.reply };
}

/**
 * Starts a real server on loopback, and makes an internet of it: its `fetch` sends every request there over HTTP.
 *
 * @returns The internet, in which no address has a reply yet.
 */
export async function serveInternet(): Promise<ServedInternet> {
  const desk = new Desk();
  let brokenOff = 0;
  const server = createServer((request, response) => {
    response.once('close', () => {
      if (!response.writableFinished) brokenOff += 1;
    });
    const headers = new Headers(request.headers as Record<string, string>);
    send(response, desk.receive(decodeURIComponent(request.url?.slice(1) ?? ''), headers));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const door = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const fetch = followingRedirects((url, headers, signal) =>
    globalFetch(door + encodeURIComponent(url), { headers, signal, redirect: 'manual' }),
  );
  return {
    fetch,
    requests: desk.requests,
    reply: desk.reply,
    get brokenOff() {
      return brokenOff;
    },
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** Where requests are written down, and replies are chosen. */
class Desk {
  readonly requests: ReceivedRequest[] = [];
  readonly #replies = new Map<string, Reply[]>();

  readonly reply: FakeInternet['reply'] = (url, ...replies) => {
    this.#replies.set(url, [...replies]);
  };

  receive(url: string, headers: Headers): Reply {
    this.requests.push({ url, headers });
    const left = this.#replies.get(url) ?? [{ status: 404, json: { message: 'Not Found' } }];
    const reply = (left.length > 1 ? left.shift() : left[0]) ?? {};
    const { etag, link, ...others } = reply.headers ?? {};
    // As GitHub does it: status 304 comes without a body and without the link header.
    return etag !== undefined && headers.get('if-none-match') === etag
      ? { status: 304, headers: { ...others, etag } }
      : reply;
  }
}

type Send = (url: string, headers: Headers, signal: AbortSignal | null) => Promise<Response>;

/** Makes a `fetch` that goes along with redirects as the real one does, on the way through this internet. */
function followingRedirects(sendOne: Send): typeof globalThis.fetch {
  return async function fetch(input, init): Promise<Response> {
    const { url, headers, redirect } = new Request(input, init);
    const signal = init?.signal ?? (input instanceof Request ? input.signal : null);
    const response = await sendOne(url, headers, signal);
    Object.defineProperty(response, 'url', { value: url });
    const location = response.headers.get('location');
    if (redirect === 'manual' || location === null || !redirectStatuses.includes(response.status)) return response;
    if (redirect === 'error') throw new TypeError('fetch failed', { cause: new Error('unexpected redirect') });
    const next = new URL(location, url);
    if (next.origin !== new URL(url).origin) headers.delete('authorization');
    return fetch(next, { headers, signal });
  };
}

function bodyOf({ json = {}, text = JSON.stringify(json) }: Reply): string {
  return text;
}

function aborted(signal: AbortSignal | null): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>();
  signal?.addEventListener('abort', () => {
    reject(signal.reason as Error);
  });
  return promise;
}

/** A body that breaks off in the middle, or does not go on. */
function half(body: string | null, fault: string, signal: AbortSignal | null): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(body?.slice(0, body.length / 2)));
      aborted(signal).catch((reason: unknown) => {
        controller.error(reason);
      });
    },
    pull(controller) {
      if (fault === 'hangs up in the middle') controller.error(new TypeError('terminated'));
    },
  });
}

function send(response: ServerResponse, { status = 200, headers = {}, fault, ...reply }: Reply): void {
  if (fault === 'hangs up') response.destroy();
  if (fault === 'hangs up' || fault === 'falls silent') return;
  const body = bodyOf(reply);
  // One connection for each request: none is open when the test has ended.
  response.writeHead(status, { ...headers, connection: 'close' });
  if (fault === undefined) response.end(status === 304 ? undefined : body);
  else {
    response.write(body.slice(0, body.length / 2), () => {
      if (fault === 'hangs up in the middle') response.destroy();
    });
  }
}
