/** `findFirst` reads the whole stream into a list and looks for its value there. It makes what nobody wants, and on an endless stream it never comes back. Look at each value when it comes, and leave at the first match. */
export * from '#solution/05-early-exit';

export async function findFirst<T>(source: AsyncIterable<T>, matches: (value: T) => boolean): Promise<T | undefined> {
  return (await Array.fromAsync(source)).find(matches);
}
