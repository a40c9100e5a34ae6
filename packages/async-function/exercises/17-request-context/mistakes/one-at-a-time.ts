/** Requests are not mixed here because they stand in a queue: the second begins when the first has ended, and a server that waits for one database answer serves nobody else. Let them run at the same time, and let an `AsyncLocalStorage` tell them apart. */
export interface RequestContext {
  readonly requestId: string;
}

let current: RequestContext | undefined;

let last: Promise<unknown> = Promise.resolve();

export function runInRequest<R>(context: RequestContext, handler: () => R): R {
  const result = last.then(async () => {
    current = context;
    try {
      return await handler();
    } finally {
      current = undefined;
    }
  });
  last = result.catch(() => undefined);
  return result as R;
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
