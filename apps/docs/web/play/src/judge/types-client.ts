import type { TypesReport } from '@backend-ts/judge/core';
import type { PlayRoom } from '../room.ts';
import type { TypedRoom, TypesReplies, TypesRequest } from '../types/protocol.ts';

/** Asks the compiler, which lives in a worker of its own. */
export interface TypesClient {
  /** Starts the compiler, which takes most of the time that the first check needs. */
  prepare(): void;
  /** Checks an answer together with its test. */
  check(room: PlayRoom, text: string): Promise<TypesReport>;
  /** Asks what an editor asks; null if the compiler cannot say. */
  ask<Type extends TypesRequest['type']>(
    request: Extract<TypesRequest, { type: Type }>,
  ): Promise<TypesReplies[Type] | null>;
  close(): void;
}

/** A check takes milliseconds, and the first one a second; types that never come to an end take longer. */
const deadlineMs = 20_000;

/**
 * Creates the client of the compiler.
 *
 * @param workerUrl - The worker's script.
 * @param libraryUrl - The declarations that it needs.
 * @returns The client; it starts no worker yet.
 */
export function createTypesClient(workerUrl: URL, libraryUrl: URL): TypesClient {
  let worker: Worker | null = null;
  let tickets = 0;

  const drop = (): void => {
    worker?.terminate();
    worker = null;
  };

  const send = (request: TypesRequest | null): Promise<{ reply: unknown } | { why: string }> => {
    const asked = (worker ??= new Worker(workerUrl));
    const ticket = ++tickets;
    return new Promise((resolve) => {
      const settle = (outcome: { reply: unknown } | { why: string }): void => {
        clearTimeout(deadline);
        asked.removeEventListener('message', onMessage);
        asked.removeEventListener('error', onError);
        resolve(outcome);
      };
      const onMessage = ({ data }: MessageEvent<{ ticket: number; reply: unknown; error?: string }>): void => {
        if (data.ticket !== ticket) return;
        settle(data.error === undefined ? { reply: data.reply } : { why: data.error });
      };
      const onError = (): void => {
        drop();
        settle({ why: 'the compiler could not be loaded' });
      };
      const deadline = setTimeout(() => {
        drop();
        settle({ why: `the compiler took longer than ${String(deadlineMs / 1000)} s` });
      }, deadlineMs);
      asked.addEventListener('message', onMessage);
      asked.addEventListener('error', onError);
      asked.postMessage({ ticket, libraryUrl: libraryUrl.href, request });
    });
  };

  return {
    prepare() {
      void send(null);
    },
    async check(room, text) {
      const outcome = await send({ type: 'check', room: typed(room), text });
      if ('why' in outcome) return { kind: 'unavailable', why: outcome.why };
      return { kind: 'checked', findings: outcome.reply as TypesReplies['check'] };
    },
    async ask(request) {
      const outcome = await send({ ...request, room: typed(request.room) });
      return 'why' in outcome ? null : (outcome.reply as TypesReplies[typeof request.type]);
    },
    close: drop,
  };
}

/** A room without what the compiler does not read. */
function typed({ ref, id, files, test, answer }: TypedRoom): TypedRoom {
  return { ref, id, files, test, answer };
}
