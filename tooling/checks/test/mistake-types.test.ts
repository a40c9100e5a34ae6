import { describe, expect, test } from 'vitest';
import { checkMistakeTypes } from '../src/checks/mistake-types.ts';
import { copyCourse, room, type FixtureCourse } from './fixture-course.ts';

const file = `${room}/mistakes/squared.ts`;

async function told(course: FixtureCourse): Promise<string[]> {
  const exercise = course.exercise('tiny/01-double');
  const faults = await checkMistakeTypes(
    { name: 'tiny', dir: course.path('packages/tiny'), exercises: [exercise], syllabus: [] },
    course.root,
  );
  return course.told(faults);
}

describe('checkMistakeTypes()', () => {
  test('finds nothing in mistakes that compile, overrides among them', async () => {
    const course = copyCourse();
    course.write(`${room}/mistakes/override.ts`, "/** It is. */\nexport * from '#solution/01-double';\n");
    await expect(told(course)).resolves.toEqual([]);
  });

  test('finds an error, at its line', async () => {
    const course = copyCourse();
    course.replace(file, 'return n * n', "return 'n'");
    await expect(told(course)).resolves.toEqual([
      `${file}:3 The mistake does not compile: TS2322: Type 'string' is not assignable to type 'number'`,
    ]);
  });

  test('finds what an override uses and the solution no longer has', async () => {
    const course = copyCourse();
    course.write(file, "/** It is. */\nimport { twice } from '#solution/01-double';\n\nexport const double = twice;\n");
    await expect(told(course)).resolves.toEqual([
      `${file}:2 The mistake does not compile: TS2305: Module '"#solution/01-double"' has no exported member 'twice'`,
    ]);
  });

  test('takes an error that the first comment announces, and no other', async () => {
    const course = copyCourse();
    course.write(file, "/**\n * It is.\n *\n * @typeError TS2322\n */\nexport const double: number = 'n';\n");
    await expect(told(course)).resolves.toEqual([]);
    course.write(file, "/**\n * It is.\n *\n * @typeError TS2322\n */\nexport const double: number = 'n';\nnone();\n");
    await expect(told(course)).resolves.toEqual([
      `${file}:7 The mistake does not compile: TS2304: Cannot find name 'none'`,
    ]);
  });

  test('finds an announced error that does not occur', async () => {
    const course = copyCourse();
    course.write(file, '/**\n * It is.\n *\n * @typeError TS2322\n */\nexport const double = 2;\n');
    await expect(told(course)).resolves.toEqual([`${file}:1 The mistake announces TS2322, and compiles without it`]);
  });
});
