import type { Refusal } from '../core/verdict.ts';

/** What tests may spy on, and put back or not; and how stacks are written, on which no matcher rests. */
const free = new Set([
  'Math.random',
  'Date.now',
  'JSON.parse',
  'JSON.stringify',
  'Error.stackTraceLimit',
  'Error.prepareStackTrace',
]);

const shared = {
  Object,
  Function,
  Array,
  String,
  Number,
  Boolean,
  Symbol,
  BigInt,
  Map,
  Set,
  WeakMap,
  WeakSet,
  Promise,
  RegExp,
  Date,
  Error,
  TypeError,
  RangeError,
  Reflect,
  JSON,
  Math,
};

/**
 * Says that an answer has changed a built-in.
 *
 * @param name - The built-in: `Object.is`.
 * @returns The refusal.
 */
export function changedIntrinsic(name: string): Refusal {
  const message = `The answer changes ${name}, which everybody shares, the tests too: leave it as it is`;
  return { message, remedy: null };
}

/**
 * Remembers the built-in objects as they are. The matchers of the tests rest on them: an answer that changes `Object.is`
 * changes what it means to be equal.
 *
 * @returns Names the first built-in that is another one now, such as `Object.is`; null if all are the same.
 */
export function rememberIntrinsics(): () => string | null {
  const { getOwnPropertyDescriptor, is } = Object;
  const ownKeys = Reflect.ownKeys.bind(Reflect);
  const known: { name: string; holder: object; key: PropertyKey; before: PropertyDescriptor }[] = [];
  for (const [name, value] of Object.entries(shared)) {
    const holders =
      'prototype' in value ? { [name]: value, [`${name}.prototype`]: value.prototype } : { [name]: value };
    for (const [place, holder] of Object.entries(holders)) {
      for (const key of ownKeys(holder)) {
        const before = getOwnPropertyDescriptor(holder, key);
        const full = `${place}.${String(key)}`;
        if (before && !free.has(full)) known.push({ name: full, holder: holder, key, before });
      }
    }
  }
  return () => {
    // Nothing here calls a method of a built-in that may be another one by now, not even the iterator of an array.
    // eslint-disable-next-line @typescript-eslint/prefer-for-of
    for (let index = 0; index < known.length; index++) {
      const entry = known[index];
      if (entry === undefined) continue;
      const after = getOwnPropertyDescriptor(entry.holder, entry.key);
      if (after === undefined) return entry.name;
      if (!is(after.value, entry.before.value) || after.get !== entry.before.get || after.set !== entry.before.set) {
        return entry.name;
      }
    }
    return null;
  };
}
