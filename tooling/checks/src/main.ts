import path from 'node:path';
import { findCourseRoot } from '@backend-ts/course';
import { exitCode } from '@backend-ts/course/exit-code';
import { Command } from 'commander';
import { checks } from './check-list.ts';
import { run, type Extent, type RunOptions } from './run.ts';
import { listChecks, SelectionError } from './selection.ts';

interface Options extends RunOptions {
  course: boolean;
  list: boolean;
}

const program = new Command('check')
  .description('Checks the course: in a package that package, elsewhere every package and what they share.')
  .option('--course', 'only what no package can check alone', false)
  .option('--only <checks>', 'only these, such as links,wording; can be given more than once', namesIn, [])
  .option('--list', 'show every check with what it holds true, and check nothing', false)
  .option('--static', 'leave out what the judge has to run', false)
  .option('--room <start>', 'judge only rooms whose ids begin so, such as 04', '')
  .option('--upstream', "also that no student's work is here; for the course's own repository, not for forks", false)
  .option(
    '--write',
    'renew what is generated: tables, examples in lessons, exercises/index.ts; make overrides of copies',
    false,
  )
  .exitOverride((error) => process.exit(error.exitCode === 0 ? exitCode.passed : exitCode.wrongUsage))
  .parse();

const options = program.opts<Options>();
const root = findCourseRoot(process.cwd());
if (options.list) {
  for (const line of listChecks(checks)) console.log(line);
} else if (root === null) {
  console.error('Cannot check: this folder is not inside of the course. Go there and run: pnpm check');
  process.exitCode = exitCode.wrongUsage;
} else {
  try {
    const clean = await run(root, extentOf(root), options, (line) => {
      console.log(line);
    });
    process.exitCode = clean ? exitCode.passed : exitCode.failed;
  } catch (error) {
    if (error instanceof SelectionError) console.error(error.message);
    else console.error('Cannot finish the checks, so nothing is proven:', error);
    process.exitCode = error instanceof SelectionError ? exitCode.wrongUsage : exitCode.couldNotJudge;
  }
}

function namesIn(value: string, before: string[]): string[] {
  return [...before, ...value.split(',').map((name) => name.trim())];
}

function extentOf(courseRoot: string): Extent {
  if (options.course) return { packages: [], course: true };
  const [top, name] = path.relative(courseRoot, process.cwd()).split(path.sep);
  if (top === 'packages' && name !== undefined) {
    return { packages: [path.join(courseRoot, top, name)], course: false };
  }
  return { packages: 'all', course: true };
}
