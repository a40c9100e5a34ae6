/**
 * In the last line of the table it adds up what one piece of each item is sold for, and forgets how many there are.
 *
 * @remarks Items of which there is more than one, and a look at the digits of the last line.
 */
import type { StockItem, StockReport } from '../given.ts';

export * from '../given.ts';

/**
 * Reports what is in stock.
 *
 * @param items - The items, in any order.
 * @returns The report.
 */
export function reportStock(items: readonly StockItem[]): StockReport {
  const sorted = items.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const all = {
    name: 'total',
    count: sum(sorted.map(({ count }) => count)),
    valueCents: sum(sorted.map(({ priceCents }) => priceCents)),
  };
  const lines = sorted.map(({ name, count, priceCents }) => lineOf({ name, count, valueCents: count * priceCents }));
  return {
    id: crypto.randomUUID(),
    createdAt: new Date().toISOString(),
    table: [...lines, lineOf(all)].join('\n'),
    toOrder: shuffled(sorted.filter(({ count, minimum }) => count < minimum).map(({ name }) => name)),
  };
}

/** Ten places for the name, then six for the count and ten for the value, both of them to the right. */
function lineOf({ name, count, valueCents }: { name: string; count: number; valueCents: number }): string {
  return name.padEnd(10) + String(count).padStart(6) + (valueCents / 100).toFixed(2).padStart(10);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** What is not promised is never the same for long, as with the maps of Go. So nobody comes to rely on it. */
function shuffled(names: readonly string[]): string[] {
  return names
    .map((name) => ({ name, place: Math.random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ name }) => name);
}
