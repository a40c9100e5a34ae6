/** What six questions about references come to. */
export interface Predictions {
  /** What `a` holds after `rebind(a)`. */
  readonly rebound: number[];
  /** What `b` holds after `mutate(b)`. */
  readonly mutated: number[];
  /** What `original` holds after `alias.push(99)`. */
  readonly original: number[];
  /** What `copy` holds after `alias.push(99)`. */
  readonly copy: number[];
  /** The name in `team[0]` after the name in `guests[0]` was changed. */
  readonly name: string;
  /** What `[1] === [1]` is. */
  readonly equal: boolean;
}

const labels = new WeakMap<object, number>();
let last = 0;

/**
 * Says what a short program prints, without running it.
 *
 * @returns The value of each expression that the task asks about.
 */
export function predict(): Predictions {
  return {
    rebound: [1, 2, 3],
    mutated: [1, 2, 3, 100],
    original: [1, 2, 3, 99],
    copy: [1, 2, 3],
    name: 'Bo',
    equal: false,
  };
}

/**
 * Makes the identity of an object visible: a number that belongs to this object alone.
 *
 * @param value - Any object, array or function. It is not changed, and not kept alive.
 * @returns The number that the object got when it was seen for the first time; a new object gets the next whole number.
 * @example
 * const list = [1];
 * identityOf(list) === identityOf(list); // true
 * identityOf(list) === identityOf([1]); // false
 */
export function identityOf(value: object): number {
  const known = labels.get(value);
  if (known !== undefined) return known;
  last += 1;
  labels.set(value, last);
  return last;
}

/**
 * Gives a longer list and leaves the one that it was given alone.
 *
 * @param list - The list to begin with; it may be frozen.
 * @param value - What stands at the end of the new list.
 * @returns A new array with the same elements, not copies of them, and then the value.
 * @example
 * cloneThenPush([1, 2], 3); // [1, 2, 3]
 */
export function cloneThenPush<T>(list: readonly T[], value: T): T[] {
  return [...list, value];
}
