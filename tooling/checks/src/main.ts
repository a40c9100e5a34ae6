import path from 'node:path';
import { findCourseRoot } from '@backend-ts/course';
import { exitCode } from '@backend-ts/course/exit-code';
import { Command } from 'commander';
import { run, type Scope } from './run.ts';

interface Options {
  course: boolean;
  static: boolean;
  room: string;
  upstream: boolean;
  write: boolean;
}

const program = new Command('check')
  .description('Checks the course: in a package that package, elsewhere every package and what they share.')
  .option('--course', 'only what no package can check alone', false)
  .option('--static', 'leave out what the judge has to run', false)
  .option('--room <start>', 'judge only rooms whose ids begin so, such as 04', '')
  .option('--upstream', "also that no student's work is here; for the course's own repository, not for forks", false)
  .option('--write', 'renew what is generated: tables, examples in lessons, exercises/index.ts', false)
  .exitOverride((error) => process.exit(error.exitCode === 0 ? exitCode.passed : exitCode.wrongUsage))
  .parse();

const options = program.opts<Options>();
const root = findCourseRoot(process.cwd());
if (root === null) {
  console.error('Cannot check: this folder is not inside of the course. Go there and run: pnpm check');
  process.exitCode = exitCode.wrongUsage;
} else {
  try {
    const clean = await run(root, scopeOf(root), options, (line) => {
      console.log(line);
    });
    process.exitCode = clean ? exitCode.passed : exitCode.failed;
  } catch (error) {
    console.error('Cannot finish the checks, so nothing is proven:', error);
    process.exitCode = exitCode.couldNotJudge;
  }
}

function scopeOf(courseRoot: string): Scope {
  if (options.course) return { packages: [], course: true };
  const [top, name] = path.relative(courseRoot, process.cwd()).split(path.sep);
  if (top === 'packages' && name !== undefined) {
    return { packages: [path.join(courseRoot, top, name)], course: false };
  }
  return { packages: 'all', course: true };
}
