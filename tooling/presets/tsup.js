import { defineConfig } from 'tsup';

/** How a curriculum package is built: one ES module with its declarations. The only file that knows tsup. */
export default defineConfig({
  entry: { index: 'exercises/index.ts' },
  format: 'esm',
  target: 'node24',
  dts: {
    compilerOptions: {
      noEmit: false,
      // Without these, imports of other rooms would stay in the declarations, where nobody could resolve them.
      paths: { '#solution/*': ['./exercises/*/solution.ts'], '#given/*': ['./exercises/*/given.ts'] },
    },
  },
  clean: true,
  sourcemap: true,
  silent: true,
});
