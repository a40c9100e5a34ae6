import { readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';

/** The rooms that package.json exports one by one, as 100-days does; the course checks keep that list. */
const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const rooms = Object.keys(exports).flatMap((subpath) => /^\.\/(\d.*)$/.exec(subpath)?.[1] ?? []);

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
