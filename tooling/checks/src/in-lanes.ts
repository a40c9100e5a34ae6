/**
 * Works through a list with a fixed number of items under way at once.
 *
 * @param items - What is to be worked on; started in this order.
 * @param lanes - How many are under way at once, 1 or more.
 * @param work - What is done with each.
 * @returns The results in the order of `items`; rejects with the first failure.
 */
export async function inLanes<Item, Result>(
  items: readonly Item[],
  lanes: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const queue = items.entries();
  // All lanes draw from the same iterator, so each item is taken once.
  const lane = async (): Promise<void> => {
    for (const [index, item] of queue) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}
