/**
 * The receipts of a new till are numbered on from those of the till before.
 *
 * @remarks A sale at one till, and then, when that is closed, a sale at the next: it has the number 1.
 */
import { openTill as openSoundTill, type Till } from '../given.ts';

export * from '../given.ts';

let sales = 0;

/** Opens the till of the shop. */
export function openTill(): Till {
  const till = openSoundTill();
  return { ...till, sell: (order) => ({ ...till.sell(order), number: (sales += 1) }) };
}
