import { EventEmitter } from 'node:events';
import { readFile } from 'node:fs';

/** A piece of code that logs each of its labels once. */
export interface Snippet<Label extends string> {
  /** By the alphabet, not in the order of the log. */
  readonly labels: readonly Label[];
  run(log: (label: Label) => void): void;
}

/** The labels of each snippet, in the order in which they are logged. */
export type Predictions = {
  readonly [Name in keyof typeof snippets]: readonly (typeof snippets)[Name]['labels'][number][];
};

/** What is there to predict. Each snippet is started by a callback of its own. */
export const snippets = {
  asyncCall: snippet(['after', 'before', 'first half', 'second half'], (log) => {
    async function work(): Promise<void> {
      log('first half');
      await Promise.resolve();
      log('second half');
    }
    log('before');
    void work();
    log('after');
  }),

  callbacks: snippet(['end', 'executor', 'listener', 'resolved', 'then'], (log) => {
    const door = new EventEmitter();
    door.on('bell', () => {
      log('listener');
    });
    const promise = new Promise<void>((resolve) => {
      log('executor');
      resolve();
      log('resolved');
    });
    void promise.then(() => {
      log('then');
    });
    door.emit('bell');
    log('end');
  }),

  twoWalkers: snippet(['ann 1', 'ann 2', 'ann 3', 'ben 1', 'ben 2', 'ben 3', 'end'], (log) => {
    async function ann(): Promise<void> {
      log('ann 1');
      await Promise.resolve();
      log('ann 2');
      await Promise.resolve();
      log('ann 3');
    }
    async function ben(): Promise<void> {
      log('ben 1');
      await Promise.resolve();
      log('ben 2');
      await Promise.resolve();
      log('ben 3');
    }
    void ann();
    void ben();
    log('end');
  }),

  threeGenerations: snippet(['child', 'end', 'grandchild', 'parent', 'timer'], (log) => {
    setTimeout(() => {
      log('timer');
    }, 0);
    queueMicrotask(() => {
      log('parent');
      queueMicrotask(() => {
        log('child');
        queueMicrotask(() => {
          log('grandchild');
        });
      });
    });
    log('end');
  }),

  ticks: snippet(['end', 'microtask 1', 'microtask 2', 'tick', 'tick of microtask 1'], (log) => {
    queueMicrotask(() => {
      log('microtask 1');
      process.nextTick(() => {
        log('tick of microtask 1');
      });
    });
    queueMicrotask(() => {
      log('microtask 2');
    });
    process.nextTick(() => {
      log('tick');
    });
    log('end');
  }),

  betweenTimers: snippet(['end', 'microtask of timer 1', 'timer 1', 'timer 2', 'timer of timer 1'], (log) => {
    setTimeout(() => {
      log('timer 1');
      setTimeout(() => {
        log('timer of timer 1');
      }, 0);
      queueMicrotask(() => {
        log('microtask of timer 1');
      });
    }, 0);
    setTimeout(() => {
      log('timer 2');
    }, 0);
    log('end');
  }),

  afterReading: snippet(['end', 'file', 'immediate', 'microtask', 'tick', 'timer'], (log) => {
    readFile(import.meta.filename, () => {
      log('file');
      setTimeout(() => {
        log('timer');
      }, 0);
      setImmediate(() => {
        log('immediate');
      });
      queueMicrotask(() => {
        log('microtask');
      });
      process.nextTick(() => {
        log('tick');
      });
    });
    log('end');
  }),
};

function snippet<const Label extends string>(
  labels: readonly Label[],
  run: (log: (label: Label) => void) => void,
): Snippet<Label> {
  return { labels, run };
}
