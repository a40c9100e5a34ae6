/** A variable of the module holds the request only until the handler returns, and an async handler returns at its first `await`. All that comes later runs outside of any request. Use an `AsyncLocalStorage`: it goes with the work. */
export interface RequestContext {
  readonly requestId: string;
}

let current: RequestContext | undefined;

export function runInRequest<R>(context: RequestContext, handler: () => R): R {
  const before = current;
  current = context;
  try {
    return handler();
  } finally {
    current = before;
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
