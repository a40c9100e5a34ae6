/** `keepRequest` gives back a function that knows nothing of the request. A callback runs in the request of whoever calls it, so a queue or a pool of connections runs yours in the request of somebody else. Capture the request when the function is handed over. */
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
  return (...args) => fn(...args);
}

export function createRequestLog(write: (line: string) => void): (message: string) => void {
  return (message) => {
    write(`[${currentRequest()?.requestId ?? '-'}] ${message}`);
  };
}
