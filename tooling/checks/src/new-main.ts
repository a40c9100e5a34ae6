import path from 'node:path';
import { findCourseRoot } from '@backend-ts/course';
import { exitCode } from '@backend-ts/course/exit-code';
import { Command } from 'commander';
import { scaffoldExercise } from './scaffold.ts';

await new Command('new')
  .description('Adds a room with the next free number, every part in place and none of them written.')
  .argument('<package>', 'the folder name of the package: variable-annotations')
  .argument('<slug>', 'the name of the room without its number: pick-two')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? exitCode.passed : exitCode.wrongUsage))
  .action(async (packageName: string, slug: string) => {
    const root = findCourseRoot(process.cwd());
    try {
      if (root === null) throw new RangeError('Cannot add a room: this folder is not inside of the course');
      for (const file of await scaffoldExercise(root, packageName, slug))
        console.log(path.relative(process.cwd(), file));
      console.log(`Write what stands between ‹ and ›, then run in packages/${packageName}: pnpm check`);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      console.error(error.message);
      process.exitCode = exitCode.wrongUsage;
    }
  })
  .parseAsync();
