/** What is said of a row of measurements, in milliseconds. */
export interface Summary {
  runs: number;
  medianMs: number;
  /** The value that 95 of 100 measurements stay below. */
  p95Ms: number;
  minMs: number;
  maxMs: number;
}

/**
 * Sums up measurements.
 *
 * @param times - At least one, in milliseconds.
 * @returns Median, 95th percentile and range.
 */
export function summarise(times: readonly number[]): Summary {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { runs: sorted.length, medianMs: at(0.5), p95Ms: at(0.95), minMs: at(0), maxMs: at(1) };
}
