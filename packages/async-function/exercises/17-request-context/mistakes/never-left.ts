/** `enterWith` enters the request and never leaves it: the caller, and all that the caller starts from now on, belong to the request too. In a server that can be the next request. Use `run`, which ends with the call. */
import { AsyncLocalStorage } from 'node:async_hooks';

export interface RequestContext {
  readonly requestId: string;
}

const requests = new AsyncLocalStorage<RequestContext>();

export function runInRequest<R>(context: RequestContext, handler: () => R): R {
  requests.enterWith(context);
  return handler();
}

export function currentRequest(): RequestContext | undefined {
  return requests.getStore();
}

export function keepRequest<A extends unknown[], R>(fn: (...args: A) => R): (...args: A) => R {
  return AsyncLocalStorage.bind(fn);
}

export function createRequestLog(write: (line: string) => void): (message: string) => void {
  return (message) => {
    write(`[${currentRequest()?.requestId ?? '-'}] ${message}`);
  };
}
