import { loadPackage } from '@backend-ts/course';
import { describe, expect, test } from 'vitest';
import { checkNeeds } from '../src/checks/needs.ts';
import { checkImports } from '../src/checks/package-json.ts';
import { checkPlaceholders } from '../src/checks/placeholders.ts';
import { checkSentences } from '../src/checks/sentence.ts';
import { checkStubText } from '../src/checks/stub.ts';
import { checkRemarks, checkSuiteFiles } from '../src/checks/suite.ts';
import { checkPractice, checkProgressPage } from '../src/checks/upstream.ts';
import { copyCourse, room, type FixtureCourse } from './fixture-course.ts';

const tiny = (course: FixtureCourse) => ({ package: loadPackage(course.path('packages/tiny')) });

describe('checkImports()', () => {
  test('finds nothing in a sound package', () => {
    expect(checkImports(tiny(copyCourse()))).toEqual([]);
  });

  test.each([
    { from: './practice/*.ts', to: './answers/*.ts', what: 'another path' },
    { from: /("practice": [^\n]*)\n\s*("stub": [^\n]*)/, to: '$2 $1', what: 'another order of conditions' },
    { from: '"imports"', to: '"import"', what: 'no block' },
  ])('finds $what', ({ from, to }) => {
    const course = copyCourse();
    course.replace('packages/tiny/package.json', from, to);
    expect(course.told(checkImports(tiny(course)))).toEqual([
      'packages/tiny/package.json The "imports" are not those of all packages',
    ]);
  });
});

describe('checkNeeds()', () => {
  test('finds nothing where needs point to earlier rooms', () => {
    expect(checkNeeds(tiny(copyCourse()))).toEqual([]);
  });

  test.each([
    { need: '02-test-half', says: 'does not come before it' },
    { need: '01-double', says: 'does not come before it' },
    { need: '00-gone', says: 'is no room of this package' },
  ])('finds that $need $says', ({ need, says }) => {
    const course = copyCourse();
    course.replace(`${room}/README.md`, 'needs: []', `needs: [${need}]`);
    expect(course.told(checkNeeds(tiny(course)))).toEqual([
      `${room}/README.md:1 The room needs ${need}, which ${says}`,
    ]);
  });
});

describe('checkNeeds() in a package with a syllabus', () => {
  const first = 'packages/100-days/exercises/001-double';

  test('lets a day need one whose room is still to come', () => {
    const course = copyCourse();
    course.write('packages/100-days/exercises/003-halve/README.md', course.read(`${first}/README.md`));
    course.replace('packages/100-days/exercises/003-halve/README.md', 'needs: []', 'needs: [002-triple]');
    expect(checkNeeds({ package: loadPackage(course.path('packages/100-days')) })).toEqual([]);
  });

  test('finds that a day needs a later one', () => {
    const course = copyCourse();
    course.replace(`${first}/README.md`, 'needs: []', 'needs: [002-triple]');
    expect(course.told(checkNeeds({ package: loadPackage(course.path('packages/100-days')) }))).toEqual([
      `${first}/README.md:1 The room needs 002-triple, which does not come before it`,
    ]);
  });
});

describe('checkPlaceholders()', () => {
  test('finds nothing in a room that is written', () => {
    expect(checkPlaceholders({ exercise: copyCourse().exercise('tiny/02-test-half') })).toEqual([]);
  });

  test.each([
    'README.md',
    'stub.ts',
    'solution.ts',
    'exercise.test.ts',
    'mistakes/any.ts',
    'answers/added.ts',
    'examples/one.ts',
  ])('finds a placeholder in %s', (name) => {
    const course = copyCourse();
    course.write(`${room}/${name}`, `${course.read(`${room}/${name}`)}// ‹say it›\n`);
    expect(course.told(checkPlaceholders({ exercise: course.exercise('tiny/01-double') }))).toEqual([
      `${room}/${name}:${course.lineOf(`${room}/${name}`, '‹')} The placeholder ‹say it› is still there`,
    ]);
  });

  test('finds a placeholder in a module of an example', () => {
    const course = copyCourse();
    course.write(`${room}/examples/table/parts/rows.ts`, '// ‹say it›\n');
    expect(course.told(checkPlaceholders({ exercise: course.exercise('tiny/01-double') }))).toEqual([
      `${room}/examples/table/parts/rows.ts:1 The placeholder ‹say it› is still there`,
    ]);
  });
});

describe('checkSentences()', () => {
  test('finds nothing in mistakes and bugs that say what is wrong', () => {
    const course = copyCourse();
    const exercises = ['tiny/01-double', 'tiny/02-test-half'].map(course.exercise);
    expect(exercises.flatMap((exercise) => checkSentences({ exercise }))).toEqual([]);
  });

  test.each([
    { text: 'export {};', says: 'The file does not begin with a comment that says what it shows' },
    { text: '// A line.\nexport {};', says: 'The file does not begin with a comment that says what it shows' },
    { text: '/** small letters. */', says: 'The first comment is not a sentence' },
    { text: '/** No full stop */', says: 'The first comment is not a sentence' },
  ])('finds "$text"', ({ text, says }) => {
    const course = copyCourse();
    course.write(`${room}/mistakes/any.ts`, text);
    expect(course.told(checkSentences({ exercise: course.exercise('tiny/01-double') }))).toEqual([
      `${room}/mistakes/any.ts:1 ${says}`,
    ]);
  });
});

describe('checkStubText()', () => {
  test.each(['tiny/01-double', 'tiny/02-test-half'])('finds nothing in %s', (ref) => {
    expect(checkStubText({ exercise: copyCourse().exercise(ref) })).toEqual([]);
  });

  test.each([
    { from: 'double(n', to: 'twice(n', says: ['does not export double', 'exports twice, which'] },
    { from: 'TODO', to: 'Well', says: ['The stub holds no TODO'] },
  ])('finds what $to does', ({ from, to, says }) => {
    const course = copyCourse();
    course.replace(`${room}/stub.ts`, from, to);
    expect(course.told(checkStubText({ exercise: course.exercise('tiny/01-double') }))).toEqual(
      says.map((each) => expect.stringContaining(each) as string),
    );
  });
});

describe('checkSuiteFiles()', () => {
  test('finds bugs without the code to plant them in', () => {
    const course = copyCourse();
    expect(checkSuiteFiles({ exercise: course.exercise('tiny/02-test-half') })).toEqual([]);
    course.remove('packages/tiny/exercises/02-test-half/given.ts');
    expect(course.told(checkSuiteFiles({ exercise: course.exercise('tiny/02-test-half') }))).toEqual([
      'packages/tiny/exercises/02-test-half/given.ts The room has bugs/ but no given.ts to plant them in',
    ]);
  });
});

describe('checkRemarks()', () => {
  test('finds bugs that do not say which input shows them', () => {
    const course = copyCourse();
    const bug = 'packages/tiny/exercises/02-test-half/bugs/same.ts';
    expect(checkRemarks({ exercise: course.exercise('tiny/02-test-half') })).toEqual([]);
    course.replace(bug, '@remarks', 'Remarks:');
    expect(course.told(checkRemarks({ exercise: course.exercise('tiny/02-test-half') }))).toEqual([
      `${bug}:1 The bug does not say which input shows it, and \`learn hint\` has nothing to tell`,
    ]);
  });
});

describe('checkProgressPage()', () => {
  test('finds the page of a student', () => {
    const course = copyCourse();
    expect(checkProgressPage(course)).toEqual([]);
    course.write('PROGRESS.md', '');
    expect(course.told(checkProgressPage(course))).toEqual([
      'PROGRESS.md The course has a PROGRESS.md, which belongs to a student',
    ]);
  });
});

describe('checkPractice()', () => {
  test('finds an answer and a missing .gitkeep', () => {
    const course = copyCourse();
    expect(checkPractice(tiny(course))).toEqual([]);
    course.write('packages/tiny/practice/01-double.ts', '');
    course.remove('packages/tiny/practice/.gitkeep');
    expect(course.told(checkPractice(tiny(course)))).toEqual([
      'packages/tiny/practice/.gitkeep The folder that students write in has no .gitkeep',
      'packages/tiny/practice/01-double.ts practice/ holds an answer, and must be empty upstream',
    ]);
  });
});
