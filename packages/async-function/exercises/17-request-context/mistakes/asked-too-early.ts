/** The log asks for the request once, when it is made, and puts that id before every line. Usually a log is made while the program starts, outside of any request. Ask when a message is written. */
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
  return AsyncLocalStorage.bind(fn);
}

export function createRequestLog(write: (line: string) => void): (message: string) => void {
  const id = currentRequest()?.requestId ?? '-';
  return (message) => {
    write(`[${id}] ${message}`);
  };
}
