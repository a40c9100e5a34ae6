/**
 * What a coupon is worth beyond the goods pays for the parcel, too.
 *
 * @remarks A coupon that is worth more than the goods, and a parcel that costs something.
 */
import { openTill as openSoundTill, type Till } from '../given.ts';

export * from '../given.ts';

/** Opens the till of the shop. */
export function openTill(): Till {
  const till = openSoundTill();
  return {
    ...till,
    sell(order) {
      const { number, totalCents } = till.sell({ ...order, couponCents: 0 });
      return { number, totalCents: Math.max(0, totalCents - order.couponCents) };
    },
  };
}
