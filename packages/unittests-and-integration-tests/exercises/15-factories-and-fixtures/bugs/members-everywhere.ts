/**
 * A parcel to a member costs nothing abroad, too.
 *
 * @remarks A member whose parcel goes to another country.
 */
import { openTill as openSoundTill, homeCountry, type Till } from '../given.ts';

export * from '../given.ts';

/** Opens the till of the shop. */
export function openTill(): Till {
  const till = openSoundTill();
  return {
    ...till,
    sell(order) {
      const { number, totalCents } = till.sell(order);
      const isFree = order.isMember && order.shipTo.country !== homeCountry;
      return { number, totalCents: isFree ? totalCents - 2000 : totalCents };
    },
  };
}
