/**
 * It says that a note is kept before the store has kept it, so nobody learns that the store failed.
 *
 * @remarks A store whose `set` rejects, and a look at the status.
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Where notes are kept, such as a database. */
export interface NoteStore {
  /** Gives the text of the note with that title; `undefined` if there is none. */
  get(title: string): Promise<string | undefined>;
  /** Keeps a text under a title, in place of what was kept there before. */
  set(title: string, text: string): Promise<void>;
}

/** A server that is running. */
export interface NotesServer extends AsyncDisposable {
  /** Where it is reached, such as `http://127.0.0.1:40123`. */
  readonly url: string;
  /**
   * Stops it: nobody can connect any more, and what was asked already is still answered. Settles when all that is done.
   * Calling it again does no harm. `await using` calls it at the end of the block.
   */
  close(): Promise<void>;
}

/**
 * Starts a server for notes, on a free port of this machine.
 *
 * `PUT /notes/<title>` keeps the body as the text of the note, and `GET /notes/<title>` gives it back. The title stands in
 * the address as `encodeURIComponent` writes it.
 *
 * @param store - Where the notes are kept. In the memory of this server, unless you say otherwise.
 * @returns The server, once it can be reached.
 */
export async function startNotesServer(store: NoteStore = inMemory()): Promise<NotesServer> {
  const server = createServer((request, response) => {
    // The connection is kept for the next question, and a server that is being closed would wait for it.
    response.once('close', () => {
      if (!server.listening) server.closeIdleConnections();
    });
    void answer(request, store)
      .catch((): Reply => ({ status: 500, text: 'Internal error' }))
      .then((reply) => {
        send(response, reply);
      });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const closed = once(server, 'close');
  const close = async (): Promise<void> => {
    if (server.listening) server.close();
    await closed;
  };
  return { url: `http://127.0.0.1:${port}`, close, [Symbol.asyncDispose]: close };
}

interface Reply {
  readonly status: number;
  /** The body; none, if it is left out. */
  readonly text?: string;
}

const notFound: Reply = { status: 404, text: 'Not found' };

async function answer(request: IncomingMessage, store: NoteStore): Promise<Reply> {
  const title = titleIn(request.url ?? '');
  if (title === undefined) return notFound;
  if (request.method === 'PUT') {
    store.set(title, await bodyOf(request)).catch(() => undefined);
    return { status: 204 };
  }
  if (request.method !== 'GET') return notFound;
  const text = await store.get(title);
  return text === undefined ? notFound : { status: 200, text };
}

function send(response: ServerResponse, { status, text }: Reply): void {
  response.statusCode = status;
  if (text === undefined) {
    response.end();
    return;
  }
  const body = Buffer.from(text);
  response.setHeader('content-type', 'text/plain; charset=utf-8');
  response.setHeader('content-length', body.length);
  // Closing cuts off what has been ended and is not out yet. So this is ended when it is out.
  response.write(body, () => response.end());
}

/** An address that cannot be decoded names no note. */
function titleIn(address: string): string | undefined {
  const encoded = /^\/notes\/([^/?]+)(?:\?|$)/.exec(address)?.[1];
  try {
    return encoded === undefined ? undefined : decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request as AsyncIterable<Buffer>) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

function inMemory(): NoteStore {
  const notes = new Map<string, string>();
  return {
    get: (title) => Promise.resolve(notes.get(title)),
    set: (title, text) => {
      notes.set(title, text);
      return Promise.resolve();
    },
  };
}
