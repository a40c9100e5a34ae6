/** A function that was handed over outside of any request is given back as it is, so it runs in the request of whoever calls it. Outside is a place to keep too: there the storage holds `undefined`. */
import { AsyncLocalStorage } from 'node:async_hooks';

export interface RequestContext {
  readonly requestId: string;
}

const requests = new AsyncLocalStorage<RequestContext>();

export function runInRequest<R>(context: RequestContext, handler: () => R): R {
  return requests.run(context, handler);
}

export function currentRequest(): RequestContext | undefined {
  return requests.getStore();
}

export function keepRequest<A extends unknown[], R>(fn: (...args: A) => R): (...args: A) => R {
  const context = requests.getStore();
  return context === undefined ? fn : (...args) => requests.run(context, fn, ...args);
}

export function createRequestLog(write: (line: string) => void): (message: string) => void {
  return (message) => {
    write(`[${currentRequest()?.requestId ?? '-'}] ${message}`);
  };
}
