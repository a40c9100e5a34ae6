import { defineConfig } from 'vitest/config';
import { lowerDecorators } from './decorators.js';

/** How every workspace runs its tests: exercises in the packages, `test/` in the tools and apps. */
export default defineConfig({
  plugins: [lowerDecorators],
  test: {
    include: ['exercises/*/exercise.test.ts', 'test/**/*.test.ts'],
    exclude: ['**/fixtures/**', '**/node_modules/**'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
