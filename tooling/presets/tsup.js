import { defineConfig } from 'tsup';

/** How a curriculum package is built: one ES module with its declarations. The only file that knows tsup. */
export default defineConfig({
  entry: { index: 'exercises/index.ts' },
  format: 'esm',
  target: 'node22',
  dts: { compilerOptions: { noEmit: false } },
  clean: true,
  sourcemap: true,
  silent: true,
});
