import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadCourse, type Exercise } from '@backend-ts/course';
import { makeSite, writeSite } from '../src/site.ts';

/** What one build took. */
interface Build {
  lessons: number;
  /** All pages of the build: lessons, packages, references and the rest. */
  pages: number;
  /** From the READMEs to what Astro reads. */
  collectMs: number;
  /** Astro and the search index, with nothing kept from an earlier build. */
  buildMs: number;
}

const docs = path.resolve(import.meta.dirname, '..');
const root = path.resolve(docs, '../..');
const roomsInPackage = 100;

/** Copies real rooms, in turn, until there are as many as asked for. */
function writeCourse(folder: string, lessons: number): void {
  const models = loadCourse(root).packages.flatMap(({ exercises }) => exercises.slice(0, 4));
  for (let made = 0; made < lessons; made += 1) {
    const model = models[made % models.length];
    if (model === undefined) throw new RangeError('Cannot write a course: there is no room to copy');
    writeRoom(path.join(folder, `packages/part-${Math.floor(made / roomsInPackage)}`), made % roomsInPackage, model);
  }
}

function writeRoom(packageDir: string, number: number, model: Exercise): void {
  const id = `${String(number).padStart(2, '0')}-room`;
  const dir = path.join(packageDir, 'exercises', id);
  cpSync(model.dir, dir, { recursive: true });
  const readme = path.join(dir, 'README.md');
  writeFileSync(readme, readFileSync(readme, 'utf8').replace(/^needs:.*$/m, 'needs: []'));
  writeFileSync(path.join(packageDir, 'package.json'), JSON.stringify({ description: 'Rooms' }));
  writeFileSync(
    path.join(packageDir, 'README.md'),
    '# Rooms\n\nRooms.\n\n<!-- exercises:begin -->\n\n<!-- exercises:end -->\n',
  );
}

/** A site of its own: links into the real one would not do, because Astro follows them. Its tools come from pnpm's store. */
function copySite(folder: string): string {
  const copy = path.join(folder, 'apps/docs/web');
  const left = new Set(['node_modules', 'dist', '.astro', '.pages']);
  cpSync(path.join(docs, 'web'), copy, { recursive: true, filter: (file) => !left.has(path.basename(file)) });
  cpSync(path.join(docs, 'src'), path.join(folder, 'apps/docs/src'), { recursive: true });
  cpSync(path.join(docs, 'package.json'), path.join(folder, 'apps/docs/package.json'));
  symlinkSync(path.join(docs, 'node_modules'), path.join(folder, 'apps/docs/node_modules'), 'junction');
  run('pnpm', ['install', '--offline', '--frozen-lockfile'], copy);
  return path.join(copy, 'site');
}

function run(command: string, args: readonly string[], cwd: string): void {
  // On Windows pnpm is a script, which only a shell can start.
  execFileSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
}

function measure(lessons: number): Build {
  const folder = mkdtempSync(path.join(tmpdir(), 'docs-bench-'));
  try {
    const copy = copySite(folder);
    writeCourse(folder, lessons);
    const start = performance.now();
    const site = makeSite(folder);
    writeSite(site, copy);
    const collected = performance.now();
    run('pnpm', ['run', 'build'], copy);
    const built = performance.now();
    return {
      lessons,
      pages: site.pages.length,
      collectMs: Math.round(collected - start),
      buildMs: Math.round(built - collected),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const sizes = process.argv.slice(2).map(Number);
const builds = (sizes.length === 0 ? [50, 300] : sizes).map((lessons) => measure(lessons));
const [first, ...others] = builds;
console.log(
  JSON.stringify(
    builds.map((build) => ({
      ...build,
      // What each lesson adds to the smallest build, without what every build costs.
      msPerLesson:
        first === undefined || !others.includes(build)
          ? null
          : Math.round(
              (10 * (build.collectMs + build.buildMs - first.collectMs - first.buildMs)) /
                (build.lessons - first.lessons),
            ) / 10,
    })),
    null,
    2,
  ),
);
