/** What is known about the request that is being answered. */
export interface RequestContext {
  /** Tells this request from all others. */
  readonly requestId: string;
}

/**
 * Calls a handler inside of a request. Whatever the handler starts belongs to the request too.
 *
 * @param context - What `currentRequest` gives inside of the request.
 * @param handler - Is called once, at once, without arguments; may be async.
 * @returns What the handler returns. What it throws is passed on.
 */
export function runInRequest<R>(context: RequestContext, handler: () => R): R {
  // TODO: make one AsyncLocalStorage for the whole module, and call the handler with the context in it.
  throw new Error('Not written yet: runInRequest');
}

/**
 * Tells in which request the caller runs.
 *
 * @returns The context of the innermost request, the same object that began it; undefined outside of any request.
 */
export function currentRequest(): RequestContext | undefined {
  // TODO: ask the AsyncLocalStorage.
  throw new Error('Not written yet: currentRequest');
}

/**
 * Ties a function to the request in which it is handed over, for callbacks that somebody else calls later.
 *
 * @param fn - The function to tie.
 * @returns A function that does the same, always in that request; outside of any, if it was handed over outside.
 */
export function keepRequest<A extends unknown[], R>(fn: (...args: A) => R): (...args: A) => R {
  // TODO: remember the request now, and call fn in it later.
  throw new Error('Not written yet: keepRequest');
}

/**
 * Makes a log whose lines begin with the id of the request in which they are written.
 *
 * @param write - Takes one finished line.
 * @returns A function that writes a message; one is enough for all requests.
 */
export function createRequestLog(write: (line: string) => void): (message: string) => void {
  // TODO: return a function that asks for the request whenever it is called.
  throw new Error('Not written yet: createRequestLog');
}
