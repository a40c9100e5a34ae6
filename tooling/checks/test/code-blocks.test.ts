import { readdirSync } from 'node:fs';
import { loadPackage } from '@backend-ts/course';
import { describe, expect, test } from 'vitest';
import { checkCodeBlocks } from '../src/checks/code-blocks.ts';
import { copyCourse, room, type FixtureCourse } from './fixture-course.ts';

const file = `${room}/README.md`;

function check(course: FixtureCourse) {
  const readmes = [file, 'packages/tiny/README.md'].map(course.readme);
  return checkCodeBlocks({ package: loadPackage(course.path('packages/tiny')), readmes, root: course.root });
}

describe('checkCodeBlocks()', () => {
  test('finds nothing in blocks that compile, and leaves nothing behind', async () => {
    const course = copyCourse();
    course.replace(
      'packages/tiny/README.md',
      '## The rooms',
      "```ts\nimport { readFileSync } from 'node:fs';\nimport { double } from '#solution/01-double';\n\n" +
        "double(await Promise.resolve(readFileSync('x').length));\n```\n\n## The rooms",
    );
    await expect(check(course)).resolves.toEqual([]);
    expect(readdirSync(course.path('packages/tiny/node_modules/.cache'))).toEqual([]);
  });

  test('names the line of an error in every README, in one run', async () => {
    const course = copyCourse();
    course.replace(file, 'const two: number = 1 + 1;', "\nconst two: number = 'two';");
    course.replace(
      'packages/tiny/README.md',
      '## The rooms',
      '- a list:\n\n  ```ts\n  nowhere();\n  ```\n\n## The rooms',
    );
    expect(course.told(await check(course)).sort()).toEqual([
      `packages/tiny/README.md:${course.lineOf('packages/tiny/README.md', 'nowhere')} ` +
        "The code block does not compile: TS2304: Cannot find name 'nowhere'",
      `${file}:${course.lineOf(file, "'two'")} ` +
        "The code block does not compile: TS2322: Type 'string' is not assignable to type 'number'",
    ]);
  });

  test('is as strict as the course', async () => {
    const course = copyCourse();
    course.replace(file, 'const two: number = 1 + 1;', 'const [two]: number[] = [];\nconst n: number = two;');
    expect(course.told(await check(course))).toEqual([expect.stringContaining('TS2322')]);
  });

  test('takes every block for a module of its own, unless it continues', async () => {
    const course = copyCourse();
    course.replace(file, '```ts continue', '```ts');
    expect(course.told(await check(course))).toEqual([
      `${file}:${course.lineOf(file, 'console.log(two)')} ` +
        "The code block does not compile: TS2304: Cannot find name 'two'",
    ]);
  });

  test('leaves out what is marked, and finds a block that continues it', async () => {
    const course = copyCourse();
    course.replace(file, '```ts\nconst two: number = 1 + 1;', '```ts nocheck\nconst two: = 1;');
    expect(course.told(await check(course))).toEqual([
      `${file}:${course.lineOf(file, '```ts continue')} The block continues a block that is not compiled`,
    ]);
  });
});
