/** How a gate ends: "wrong" and "could not tell" differ. */
export const exitCode = { passed: 0, failed: 1, couldNotTell: 3 } as const;
