/**
 * It sells one piece of each line, whatever the quantity is.
 *
 * @remarks A line with a quantity of 2 or more.
 */
import { openTill as openSoundTill, type Till } from '../given.ts';

export * from '../given.ts';

/** Opens the till of the shop. */
export function openTill(): Till {
  const till = openSoundTill();
  return {
    ...till,
    sell: (order) => till.sell({ ...order, lines: order.lines.map((line) => ({ ...line, quantity: 1 })) }),
  };
}
