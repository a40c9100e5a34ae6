import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'tsup';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));

/** The rooms that others import one by one, as in 100-days. Where the answer is a suite of tests, there is nothing to import. */
const rooms =
  exports['./*'] === undefined
    ? []
    : globSync('exercises/*/solution.ts')
        .map((file) => path.basename(path.dirname(file)))
        .filter((id) => !existsSync(path.join('exercises', id, 'bugs')));

/** How a curriculum package is built: ES modules with their declarations. The only file that knows tsup. */
export default defineConfig({
  entry: {
    index: 'exercises/index.ts',
    ...Object.fromEntries(rooms.map((id) => [id, `exercises/${id}/solution.ts`])),
  },
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
