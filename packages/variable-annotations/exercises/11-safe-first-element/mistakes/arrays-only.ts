/** This takes arrays only, because `at` is a method that an `ArrayLike` need not have. Ask for `ArrayLike<T>` and use square brackets. */
export function safeFirstElement<T>(lst: readonly T[]): T | undefined {
  return lst.at(0);
}
