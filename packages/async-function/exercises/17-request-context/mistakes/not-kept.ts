/** `keepRequest` gives back a function that knows nothing of the request. A callback runs in the request of whoever calls it, so a queue or a pool of connections runs yours in the request of somebody else. Capture the request when the function is handed over. */
export * from '#solution/17-request-context';

export function keepRequest<A extends unknown[], R>(fn: (...args: A) => R): (...args: A) => R {
  return (...args) => fn(...args);
}
