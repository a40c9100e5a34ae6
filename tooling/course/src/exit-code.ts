/** What the exit codes of every program of this repository mean: "wrong" and "could not judge" differ. */
export const exitCode = {
  /** All is as it has to be. */
  passed: 0,
  /** An answer that does not pass yet, a fault that was found. */
  failed: 1,
  /** The program was called in a way that it does not know, or where it cannot work. */
  wrongUsage: 2,
  /** Nothing is proven, neither that it passes nor that it fails. */
  couldNotJudge: 3,
} as const;
