/**
 * It goes on selling when it is closed.
 *
 * @remarks One more sale behind `close`: it has to throw.
 */
import { homeCountry, type Order, type Till } from '../given.ts';

export * from '../given.ts';

let isOneOpen = false;

/**
 * Opens the till of the shop.
 *
 * @returns A till that has sold nothing yet.
 * @throws {Error} If the last one has not been closed: the shop has one drawer.
 */
export function openTill(): Till {
  if (isOneOpen) throw new Error('Cannot open the till: it is open already, and must be closed first');
  isOneOpen = true;
  let isOpen = true;
  let sales = 0;
  return {
    sell(order) {
      sales += 1;
      return { number: sales, totalCents: goodsOf(order) + parcelOf(order) };
    },
    close() {
      if (isOpen) isOneOpen = false;
      isOpen = false;
    },
  };
}

function goodsOf({ lines, couponCents }: Order): number {
  const sum = lines.reduce((cents, { unitCents, quantity }) => cents + unitCents * quantity, 0);
  return Math.max(0, sum - couponCents);
}

function parcelOf({ shipTo, isMember }: Order): number {
  if (shipTo.country !== homeCountry) return 2000;
  return isMember ? 0 : 500;
}
