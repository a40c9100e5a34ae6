/** A class owns the storage, an `AsyncResource` keeps the request, and the object that is stored is a wrapper. */
import { AsyncLocalStorage, AsyncResource } from 'node:async_hooks';

export interface RequestContext {
  readonly requestId: string;
}

class Requests {
  readonly #storage = new AsyncLocalStorage<{ context: RequestContext; prefix: string }>();

  get context(): RequestContext | undefined {
    return this.#storage.getStore()?.context;
  }

  get prefix(): string {
    return this.#storage.getStore()?.prefix ?? '[-]';
  }

  run<R>(context: RequestContext, handler: () => R): R {
    return this.#storage.run({ context, prefix: `[${context.requestId}]` }, handler);
  }
}

const requests = new Requests();

export function runInRequest<R>(context: RequestContext, handler: () => R): R {
  return requests.run(context, handler);
}

export function currentRequest(): RequestContext | undefined {
  return requests.context;
}

export function keepRequest<A extends unknown[], R>(fn: (...args: A) => R): typeof fn {
  const resource = new AsyncResource('KeptRequest');
  return (...args) => resource.runInAsyncScope(() => fn(...args));
}

export function createRequestLog(write: (line: string) => void): (message: string) => void {
  function log(message: string): void {
    write(`${requests.prefix} ${message}`);
  }
  return log;
}
