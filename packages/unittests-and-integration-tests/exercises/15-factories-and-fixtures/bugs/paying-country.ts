/**
 * What a parcel costs depends on the country of the one who pays, and not on where the parcel goes.
 *
 * @remarks An order that is paid for in one country and goes to another.
 */
import { openTill as openSoundTill, type Till } from '../given.ts';

export * from '../given.ts';

/** Opens the till of the shop. */
export function openTill(): Till {
  const till = openSoundTill();
  return { ...till, sell: (order) => till.sell({ ...order, shipTo: order.billTo }) };
}
