import { defineConfig, mergeConfig } from 'vitest/config';
import { lowerDecorators } from './decorators.js';

/** How every workspace runs its tests: exercises in the packages, `test/` in the tools and apps. */
const preset = defineConfig({
  plugins: [lowerDecorators],
  test: {
    include: ['exercises/*/exercise.test.ts', 'test/**/*.test.ts'],
    exclude: ['**/fixtures/**', '**/node_modules/**'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});

export default preset;

/** The same for a package of lessons: `pnpm quality coverage` fails below so many percent, of whatever is counted. */
export function covered(percent) {
  const thresholds = { lines: percent, branches: percent, functions: percent, statements: percent };
  return mergeConfig(preset, { test: { coverage: { thresholds } } });
}
