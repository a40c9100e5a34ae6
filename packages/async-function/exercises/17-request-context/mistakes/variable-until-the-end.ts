/** A variable of the module holds the request until the handler's promise has settled. With one request at a time that works. As soon as two are under way, each sees the one that was written last. Use an `AsyncLocalStorage`: it has a value of its own for each. */
export interface RequestContext {
  readonly requestId: string;
}

let current: RequestContext | undefined;

export function runInRequest<R>(context: RequestContext, handler: () => R): R {
  const leave = (): void => {
    current = undefined;
  };
  current = context;
  try {
    const result = handler();
    if (result instanceof Promise) result.then(leave, leave);
    else leave();
    return result;
  } catch (error) {
    leave();
    throw error;
  }
}

export function currentRequest(): RequestContext | undefined {
  return current;
}

export function keepRequest<A extends unknown[], R>(fn: (...args: A) => R): (...args: A) => R {
  const kept = current;
  return (...args) => {
    const before = current;
    current = kept;
    try {
      return fn(...args);
    } finally {
      current = before;
    }
  };
}

export function createRequestLog(write: (line: string) => void): (message: string) => void {
  return (message) => {
    write(`[${currentRequest()?.requestId ?? '-'}] ${message}`);
  };
}
