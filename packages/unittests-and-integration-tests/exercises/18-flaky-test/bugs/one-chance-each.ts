/**
 * Who buys a second ticket gets its number, but has no second chance.
 *
 * @remarks One buyer with two tickets who wins twice, or as many draws as tickets.
 */
/** How long tickets are sold, in milliseconds. */
const saleMs = 3_600_000;

/** The clock and the dice of a lottery. */
export interface LotteryOptions {
  /** What time it is, in milliseconds since 1970. Default: the real clock, `Date.now`. */
  now?: () => number;
  /** Gives a number from 0 up to, but not including, 1. Default: real dice, `Math.random`. */
  random?: () => number;
}

/** Sells tickets for an hour, and draws the winners. */
export class Lottery {
  /** The day on which the lottery was opened, such as `2026-03-05`, in UTC. */
  readonly day: string;
  readonly #now: () => number;
  readonly #random: () => number;
  readonly #openedAt: number;
  readonly #buyers: string[] = [];
  #sold = 0;

  /**
   * Opens the lottery.
   *
   * @param options - The clock and the dice.
   */
  constructor({ now = () => Date.now(), random = () => Math.random() }: LotteryOptions = {}) {
    this.#now = now;
    this.#random = random;
    this.#openedAt = now();
    this.day = new Date(this.#openedAt).toISOString().slice(0, 10);
  }

  /**
   * Sells one ticket. Who buys several has as many chances.
   *
   * @param buyer - Who buys it.
   * @returns The number of the ticket; the first one of each lottery is 1.
   * @throws {Error} If an hour or more has passed since the lottery was opened.
   */
  sell(buyer: string): number {
    if (this.#now() - this.#openedAt >= saleMs) {
      throw new Error(`Cannot sell a ticket to ${buyer}: the hour of sale is over`);
    }
    if (!this.#buyers.includes(buyer)) this.#buyers.push(buyer);
    this.#sold += 1;
    return this.#sold;
  }

  /**
   * Draws one of the tickets that are left, all with the same chance, and takes it out.
   *
   * @returns Who bought it.
   * @throws {Error} If no ticket is left.
   */
  draw(): string {
    const index = Math.floor(this.#random() * this.#buyers.length);
    const [winner] = this.#buyers.splice(index, 1);
    if (winner === undefined) throw new Error('Cannot draw a winner: no ticket is left');
    return winner;
  }
}
