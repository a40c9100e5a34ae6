/** The values are right, but the return type `T` says that there always is a first element, so nobody is warned about the empty list. Say `T | undefined`, and leave out the `as`. */
export function safeFirstElement<T>(lst: ArrayLike<T>): T {
  return lst[0] as T;
}
