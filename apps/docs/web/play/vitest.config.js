import { defineConfig } from 'vitest/config';

// Every file drives a browser of its own; two at once would only wait for each other.
export default defineConfig({
  test: { include: ['test/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false },
});
