/** The members that each built-in object has. */
export type Language = Record<string, { own: string[]; prototype: string[] }>;

/** Filled in by the build. */
declare const LANGUAGE_OF_NODE: Language;

/**
 * Takes away what the browser's engine has and the course's Node has not: an answer that uses it would pass here and fail in
 * the terminal, and a list of an object's methods would read differently.
 */
export function forgetNewcomers(): void {
  for (const [name, { own, prototype }] of Object.entries(LANGUAGE_OF_NODE)) {
    const value = Reflect.get(globalThis, name) as ({ prototype?: object } & object) | undefined;
    if (value === undefined) continue;
    keepOnly(value, own);
    if (value.prototype) keepOnly(value.prototype, prototype);
  }
}

function keepOnly(value: object, known: readonly string[]): void {
  for (const key of Object.getOwnPropertyNames(value)) {
    if (!known.includes(key)) Reflect.deleteProperty(value, key);
  }
}

/** Gives an operation that is aborted without a reason the one that Node gives, word by word. */
export function abortAsNode(): void {
  const reasonOr = (reason: unknown): unknown =>
    reason === undefined ? new DOMException('This operation was aborted', 'AbortError') : reason;
  const abort = Reflect.get(AbortController.prototype, 'abort');
  AbortController.prototype.abort = function (this: AbortController, reason?: unknown): void {
    Reflect.apply(abort, this, [reasonOr(reason)]);
  };
  const abortSignal = AbortSignal.abort.bind(AbortSignal);
  AbortSignal.abort = (reason?: unknown): AbortSignal => abortSignal(reasonOr(reason));
}

/**
 * Lets `Array.fromAsync` close a source that fails, as V8 does. To the standard, and so to Firefox, such a source is closed
 * already.
 */
export async function collectAsNode(): Promise<void> {
  const fromAsync: unknown = Reflect.get(Array, 'fromAsync');
  // A browser from before 2024 may lack it, and plays all that does without.
  if (typeof fromAsync !== 'function') return;
  const seen = { isClosed: false };
  const failing: AsyncIterable<never> = {
    [Symbol.asyncIterator]: () => ({
      next: () => Promise.reject(new Error('fails')),
      return: () => {
        seen.isClosed = true;
        return Promise.resolve({ done: true, value: undefined });
      },
    }),
  };
  await Array.fromAsync(failing).catch(() => undefined);
  if (seen.isClosed) return;
  const collect = function (this: unknown, items: unknown, ...rest: unknown[]): unknown {
    return Reflect.apply(fromAsync, this, [isAsyncIterable(items) ? closing(items) : items, ...rest]);
  };
  Object.defineProperty(Array, 'fromAsync', { value: collect, writable: true, configurable: true });
}

function isAsyncIterable(items: unknown): items is AsyncIterable<unknown> {
  return typeof items === 'object' && items !== null && Symbol.asyncIterator in items;
}

function closing(source: AsyncIterable<unknown>): AsyncIterable<unknown> {
  return {
    [Symbol.asyncIterator]() {
      const iterator = source[Symbol.asyncIterator]();
      return {
        async next() {
          try {
            return await iterator.next();
          } catch (error) {
            await iterator.return?.();
            throw error;
          }
        },
        return: async () => (await iterator.return?.()) ?? { done: true, value: undefined },
      };
    },
  };
}
