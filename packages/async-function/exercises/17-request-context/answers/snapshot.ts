/** Two storages, one for the context and one for the id, and `AsyncLocalStorage.snapshot` to keep both. */
import { AsyncLocalStorage } from 'node:async_hooks';

export interface RequestContext {
  readonly requestId: string;
}

const contexts = new AsyncLocalStorage<RequestContext>();
const ids = new AsyncLocalStorage<string>({ defaultValue: '-' });

export function runInRequest<R>(context: RequestContext, handler: () => R): R {
  return contexts.run(context, () => ids.run(context.requestId, handler));
}

export const currentRequest: () => RequestContext | undefined = contexts.getStore.bind(contexts);

export function keepRequest<A extends unknown[], R>(fn: (...args: A) => R): (...args: A) => R {
  const inRequest = AsyncLocalStorage.snapshot();
  return function kept(...args: A): R {
    return inRequest(fn, ...args);
  };
}

export function createRequestLog(write: (line: string) => void): (message: string) => void {
  return (message: string): void => {
    write(`[${ids.getStore() ?? '-'}] ${message}`);
  };
}
