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

/**
 * Says what a short program prints, without running it.
 *
 * @returns The value of each expression that the task asks about.
 */
export function predict(): Predictions {
  // TODO: read the program in the task, and return an object with your six answers.
  throw new Error('Not written yet: predict');
}

/**
 * Makes the identity of an object visible: a number that belongs to this object alone.
 *
 * @param value - Any object, array or function. It is not changed, and not kept alive.
 * @returns The number that the object got when it was seen for the first time; a new object gets the next whole number.
 */
export function identityOf(value: object): number {
  // TODO: look the object up, and give it the next number if it is new.
  throw new Error('Not written yet: identityOf');
}

/**
 * Gives a longer list and leaves the one that it was given alone.
 *
 * @param list - The list to begin with; it may be frozen.
 * @param value - What stands at the end of the new list.
 * @returns A new array with the same elements, not copies of them, and then the value.
 */
export function cloneThenPush<T>(list: readonly T[], value: T): T[] {
  // TODO: make a new array out of the old one and the value.
  throw new Error('Not written yet: cloneThenPush');
}
