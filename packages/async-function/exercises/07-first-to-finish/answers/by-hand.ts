/** By hand: one promise from `Promise.withResolvers`, and handlers that count; the built-in combinators are not used. */
type Job<T> = (signal: AbortSignal) => Promise<T>;

function start<T>(
  jobs: readonly Job<T>[],
  onValue: (value: T, index: number) => void,
  onFailure: (reason: unknown, index: number) => void,
): AbortController[] {
  const controllers = jobs.map(() => new AbortController());
  jobs.forEach((job, index) => {
    const controller = controllers[index] ?? new AbortController();
    const run = async () => job(controller.signal);
    void run().then(
      (value) => {
        onValue(value, index);
      },
      (reason: unknown) => {
        onFailure(reason, index);
      },
    );
  });
  return controllers;
}

function stopAllBut(winner: number, controllers: AbortController[]): void {
  controllers.forEach((controller, index) => {
    if (index !== winner) controller.abort();
  });
}

export function firstToFinish<T>(jobs: readonly Job<T>[]): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  if (jobs.length === 0) reject(new RangeError('Cannot find the first: there are no jobs'));
  let open = true;
  const end = (index: number, settle: () => void): void => {
    if (!open) return;
    open = false;
    settle();
    stopAllBut(index, controllers);
  };
  const controllers = start(
    jobs,
    (value, index) => {
      end(index, () => {
        resolve(value);
      });
    },
    (reason, index) => {
      end(index, () => {
        reject(reason);
      });
    },
  );
  return promise;
}

export function firstToSucceed<T>(jobs: readonly Job<T>[]): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  if (jobs.length === 0) reject(new RangeError('Cannot find the first: there are no jobs'));
  const errors: unknown[] = Array.from(jobs, () => undefined);
  let failed = 0;
  let open = true;
  const controllers = start(
    jobs,
    (value, index) => {
      if (!open) return;
      open = false;
      stopAllBut(index, controllers);
      resolve(value);
    },
    (reason, index) => {
      errors[index] = reason;
      failed += 1;
      if (failed === jobs.length) reject(new AggregateError(errors, 'Every job failed'));
    },
  );
  return promise;
}
