/** Where somebody lives. */
export interface Address {
  readonly name: string;
  readonly street: string;
  readonly city: string;
  /** Two letters, such as `NG`. */
  readonly country: string;
}

/** One line of an order. */
export interface OrderLine {
  readonly article: string;
  /** What one piece costs. */
  readonly unitCents: number;
  /** How many pieces: 1 or more. */
  readonly quantity: number;
}

/** What somebody buys. */
export interface Order {
  readonly isMember: boolean;
  /** Who pays. */
  readonly billTo: Address;
  /** Where the parcel goes. */
  readonly shipTo: Address;
  readonly lines: readonly OrderLine[];
  /** What a coupon is worth; 0 without one. */
  readonly couponCents: number;
}

/** What the buyer is given. */
export interface Receipt {
  /** Counts the sales of a till, from 1. */
  readonly number: number;
  readonly totalCents: number;
}

/** A till that is open until it is closed. */
export interface Till {
  /**
   * Sells an order: its goods, less the coupon, plus the parcel. A coupon pays for goods alone. A parcel costs 500 cents at
   * home and 2000 abroad; a parcel to a member at home costs nothing.
   *
   * @throws {Error} If the till is closed.
   */
  sell(order: Order): Receipt;
  /** Closes the till, so that the next one can be opened. Closing it again does no harm. */
  close(): void;
}

/** The country in which the shop is. */
export const homeCountry = 'NG';

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
      if (!isOpen) throw new Error('Cannot sell the order: the till is closed');
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
