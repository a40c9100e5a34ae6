/** The storage holds `undefined` outside, so `keepRequest` can read the context and run with it again; everything is an arrow. */
import { AsyncLocalStorage } from 'node:async_hooks';

export type RequestContext = Readonly<{ requestId: string }>;

const storage = new AsyncLocalStorage<RequestContext | undefined>();

export const currentRequest = (): RequestContext | undefined => storage.getStore();

export const runInRequest = <T>(context: RequestContext, handler: () => T): T => storage.run(context, () => handler());

export const keepRequest = <Args extends unknown[], T>(fn: (...args: Args) => T): ((...args: Args) => T) => {
  const context = currentRequest();
  return (...args) => storage.run(context, fn, ...args);
};

export const createRequestLog =
  (write: (line: string) => void) =>
  (message: string): void => {
    const { requestId = '-' } = currentRequest() ?? {};
    write('['.concat(requestId, '] ', message));
  };
