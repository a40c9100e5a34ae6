import { AsyncLocalStorage } from 'node:async_hooks';

/** What is known about the request that is being answered. */
export interface RequestContext {
  /** Tells this request from all others. */
  readonly requestId: string;
}

const requests = new AsyncLocalStorage<RequestContext>();

/**
 * Calls a handler inside of a request. Whatever the handler starts belongs to the request too.
 *
 * @param context - What `currentRequest` gives inside of the request.
 * @param handler - Is called once, at once, without arguments; may be async.
 * @returns What the handler returns. What it throws is passed on.
 * @example
 * runInRequest({ requestId: 'r1' }, () => currentRequest()?.requestId); // 'r1'
 */
export function runInRequest<R>(context: RequestContext, handler: () => R): R {
  return requests.run(context, handler);
}

/**
 * Tells in which request the caller runs.
 *
 * @returns The context of the innermost request, the same object that began it; undefined outside of any request.
 * @example
 * currentRequest(); // undefined, while the program starts
 */
export function currentRequest(): RequestContext | undefined {
  return requests.getStore();
}

/**
 * Ties a function to the request in which it is handed over, for callbacks that somebody else calls later.
 *
 * @param fn - The function to tie.
 * @returns A function that does the same, always in that request; outside of any, if it was handed over outside.
 * @example
 * pool.onFree(keepRequest(() => log('got a connection')));
 */
export function keepRequest<A extends unknown[], R>(fn: (...args: A) => R): (...args: A) => R {
  return AsyncLocalStorage.bind(fn);
}

/**
 * Makes a log whose lines begin with the id of the request in which they are written.
 *
 * @param write - Takes one finished line.
 * @returns A function that writes a message; one is enough for all requests.
 * @example
 * const log = createRequestLog(console.log);
 * log('ready'); // '[-] ready'
 */
export function createRequestLog(write: (line: string) => void): (message: string) => void {
  return (message) => {
    write(`[${currentRequest()?.requestId ?? '-'}] ${message}`);
  };
}
