import { createClient, type Answered } from '../core/client.ts';
import type { TypesReport } from '../core/report.ts';
import type { TypedExercise, TypesMessage, TypesReplies, TypesRequest } from './types-protocol.ts';

/** Asks the compiler, which lives in a worker of its own. */
export interface TypesClient {
  /** Starts the compiler, which takes most of the time that the first check needs. */
  prepare(): void;
  /** Checks an answer together with its test. */
  check(exercise: TypedExercise, text: string): Promise<TypesReport>;
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
  const client = createClient<TypesRequest | null, unknown>(({ onReply, onEnd }) => {
    const worker = new Worker(workerUrl);
    worker.addEventListener('message', ({ data }: MessageEvent<Answered<unknown>>) => {
      onReply(data);
    });
    worker.addEventListener('error', onEnd);
    return {
      send(message) {
        worker.postMessage({ ...message, libraryUrl: libraryUrl.href } satisfies TypesMessage);
      },
      end() {
        worker.terminate();
      },
    };
  }, deadlineMs);

  return {
    prepare() {
      void client.ask(null);
    },
    async check(exercise, text) {
      const outcome = await client.ask({ type: 'check', exercise: typed(exercise), text });
      switch (outcome.kind) {
        case 'reply':
          return { kind: 'checked', findings: outcome.reply as TypesReplies['check'] };
        case 'error':
          return { kind: 'unavailable', why: outcome.why };
        case 'ended':
          return { kind: 'unavailable', why: 'the compiler could not be loaded' };
        case 'late':
          return { kind: 'unavailable', why: `the compiler took longer than ${deadlineMs / 1000} s` };
      }
    },
    async ask(request) {
      const outcome = await client.ask({ ...request, exercise: typed(request.exercise) });
      return outcome.kind === 'reply' ? (outcome.reply as TypesReplies[typeof request.type]) : null;
    },
    close: client.close,
  };
}

/** An exercise without what the compiler does not read. */
function typed({ ref, id, files, test, answer }: TypedExercise): TypedExercise {
  return { ref, id, files, test, answer };
}
