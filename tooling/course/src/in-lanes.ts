/**
 * Works through a list with a fixed number of items under way at once.
 *
 * @param items - What is to be worked on; started in this order.
 * @param lanes - How many are under way at once, 1 or more.
 * @param work - What is done with each.
 * @returns A promise for each item, in their order: whoever awaits one after the other sees each as soon as it may.
 */
export function startInLanes<Item, Result>(
  items: readonly Item[],
  lanes: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result>[] {
  const tickets = items.map((item) => ({ item, ...Promise.withResolvers<Result>() }));
  // All lanes draw from the same iterator, so each item is taken once.
  const rest = tickets.values();
  const lane = async (): Promise<void> => {
    for (const { item, promise, resolve } of rest) {
      resolve(work(item));
      await promise.catch(() => undefined);
    }
  };
  for (let started = 0; started < lanes; started++) void lane();
  return tickets.map(({ promise }) => promise);
}

/**
 * Works through a list as `startInLanes` does, and waits for all of it.
 *
 * @param items - What is to be worked on; started in this order.
 * @param lanes - How many are under way at once, 1 or more.
 * @param work - What is done with each.
 * @returns The results in the order of `items`; rejects with the first failure.
 */
export function inLanes<Item, Result>(
  items: readonly Item[],
  lanes: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  return Promise.all(startInLanes(items, lanes, work));
}
