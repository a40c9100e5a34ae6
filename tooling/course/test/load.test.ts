import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  byPackageOrder,
  exerciseIdPattern,
  findCourseRoot,
  idDigits,
  loadCourse,
  loadExercise,
  loadPackage,
  packageFolders,
  exerciseFolders,
  sentenceOf,
  surveyPackage,
  typeErrorsOf,
} from '../src/index.ts';
import { writeFiles } from './write-files.ts';

const readme = '---\nconcepts: [numbers]\nminutes: 5\nruntime: any\n---\n\n# A room\n';

describe('exerciseIdPattern', () => {
  test.each(['01-add', '100-api', '13-zoom-array', '07-0x03-suite'])('takes %s', (id) => {
    expect(exerciseIdPattern.test(id)).toBe(true);
  });

  test.each(['1-add', '0001-add', '01-Add', '01_add', '01-', '01-add-', '01--add', 'add', '01-add.ts', ' 01-add'])(
    'refuses %s',
    (id) => {
      expect(exerciseIdPattern.test(id)).toBe(false);
    },
  );
});

describe('findCourseRoot()', () => {
  test('finds the folder with the workspace file, from deep inside', () => {
    const root = writeFiles({ 'packages/x/exercises/01-add/README.md': readme });
    expect(findCourseRoot(path.join(root, 'packages/x/exercises/01-add'))).toBe(root);
    expect(findCourseRoot(root)).toBe(root);
  });

  test('finds null outside of a course', () => {
    expect(findCourseRoot(path.parse(import.meta.dirname).root)).toBeNull();
  });
});

describe('loadExercise()', () => {
  test('gives what the folder and the README say, with absolute paths', () => {
    const dir = 'packages/x/exercises/02-room';
    const root = writeFiles({
      [`${dir}/README.md`]: readme,
      [`${dir}/mistakes/b.ts`]: '',
      [`${dir}/mistakes/a.ts`]: '',
      [`${dir}/mistakes/notes.md`]: '',
      [`${dir}/answers/other.ts`]: '',
      [`${dir}/examples/show.ts`]: '',
    });
    const at = (name: string): string => path.join(root, dir, name);
    expect(loadExercise(path.join(root, 'packages/x'), '02-room')).toEqual({
      package: 'x',
      id: '02-room',
      ref: 'x/02-room',
      number: 2,
      kind: 'code',
      title: 'A room',
      frontMatter: { concepts: ['numbers'], minutes: 5, runtime: 'any', needs: [], loopback: false, repeats: 0 },
      dir: at('.'),
      packageDir: path.join(root, 'packages/x'),
      readme: at('README.md'),
      stub: at('stub.ts'),
      solution: at('solution.ts'),
      test: at('exercise.test.ts'),
      given: null,
      practice: path.join(root, 'packages/x/practice/02-room.ts'),
      mistakes: [
        { id: 'a', file: at('mistakes/a.ts') },
        { id: 'b', file: at('mistakes/b.ts') },
      ],
      answers: [{ id: 'other', file: at('answers/other.ts') }],
      bugs: [],
      examples: [{ id: 'show', file: at('examples/show.ts') }],
    });
  });

  test('takes a folder with a main.ts for one example, and any other folder for a group of examples', () => {
    const dir = 'packages/x/exercises/02-room';
    const names = [
      'show.ts',
      'project/main.ts',
      'project/errors.ts',
      'project/services/pay.ts',
      'tests/a.ts',
      'tests/b.ts',
      'tests/b.test.ts',
    ];
    const root = writeFiles({
      [`${dir}/README.md`]: readme,
      ...Object.fromEntries(names.map((name) => [`${dir}/examples/${name}`, ''])),
    });
    const at = (name: string): string => path.join(root, dir, 'examples', name);
    expect(loadExercise(path.join(root, 'packages/x'), '02-room').examples).toEqual([
      { id: 'project', file: at('project/main.ts') },
      { id: 'show', file: at('show.ts') },
      { id: 'tests/a', file: at('tests/a.ts') },
      { id: 'tests/b', file: at('tests/b.ts') },
    ]);
  });

  test('takes a room with bugs for an exercise in writing tests', () => {
    const dir = 'packages/x/exercises/02-room';
    const root = writeFiles({ [`${dir}/README.md`]: readme, [`${dir}/given.ts`]: '', [`${dir}/bugs/a.ts`]: '' });
    expect(loadExercise(path.join(root, 'packages/x'), '02-room')).toMatchObject({
      kind: 'suite',
      given: path.join(root, dir, 'given.ts'),
      bugs: [{ id: 'a' }],
    });
  });
});

describe('loadPackage() and surveyPackage()', () => {
  const files = {
    'packages/x/exercises/index.ts': '',
    'packages/x/exercises/02-b/README.md': readme,
    'packages/x/exercises/01-a/README.md': readme,
    'packages/x/exercises/notes/README.md': readme,
  };

  test('give the rooms by number, and no other folders', () => {
    const dir = path.join(writeFiles(files), 'packages/x');
    expect(exerciseFolders(dir)).toEqual(['01-a', '02-b']);
    expect(loadPackage(dir).exercises.map(({ id }) => id)).toEqual(['01-a', '02-b']);
    expect(surveyPackage(dir)).toEqual({ package: loadPackage(dir), unreadable: [], badSyllabus: null });
  });

  test('differ where a room cannot be read: the one throws, the other goes on', () => {
    const root = writeFiles({
      ...files,
      'packages/x/exercises/01-a/README.md': '# No front matter\n',
      'packages/x/exercises/03-c/stub.ts': '',
    });
    const dir = path.join(root, 'packages/x');
    expect(() => loadPackage(dir)).toThrow(SyntaxError);
    const { package: course, unreadable } = surveyPackage(dir);
    expect(course.exercises.map(({ id }) => id)).toEqual(['02-b']);
    expect(unreadable).toEqual([
      expect.objectContaining({
        id: '01-a',
        reason: expect.stringContaining('Cannot read the front matter') as string,
      }),
      expect.objectContaining({ id: '03-c', reason: expect.stringContaining('no such file') as string }),
    ]);
    expect(unreadable.map(({ reason }) => reason.includes('\n'))).toEqual([false, false]);
  });
});

describe('loadCourse()', () => {
  test('gives the packages in the order of the curriculum, and leaves out folders without rooms', () => {
    const names = ['100-days', 'async-comprehension', 'unknown', 'variable-annotations'];
    const root = writeFiles({
      'packages/empty/package.json': '{}',
      ...Object.fromEntries(names.map((name) => [`packages/${name}/exercises/01-a/README.md`, readme])),
    });
    const course = loadCourse(root);
    expect(course.root).toBe(root);
    expect(course.packages.map(({ name }) => name)).toEqual([
      'variable-annotations',
      'async-comprehension',
      '100-days',
      'unknown',
    ]);
  });
});

describe('packageFolders()', () => {
  test('gives those with exercises by their absolute paths, in the order of the curriculum', () => {
    const root = writeFiles({
      'packages/README.md': '',
      'packages/empty/package.json': '{}',
      'packages/100-days/exercises/index.ts': '',
      'packages/async-function/exercises/index.ts': '',
    });
    const folders = ['async-function', '100-days'].map((name) => path.join(root, 'packages', name));
    expect(packageFolders(root)).toEqual(folders);
    expect(packageFolders(path.relative(process.cwd(), root))).toEqual(folders);
  });

  test('gives none outside of a course', () => {
    expect(packageFolders(writeFiles({}))).toEqual([]);
  });
});

describe('byPackageOrder()', () => {
  test('puts packages that nobody has placed last, by name', () => {
    expect(['b', '100-days', 'a', 'async-function'].sort(byPackageOrder)).toEqual([
      'async-function',
      '100-days',
      'a',
      'b',
    ]);
  });
});

describe('idDigits()', () => {
  test.each([
    { name: '100-days', digits: 3 },
    { name: 'variable-annotations', digits: 2 },
  ])('gives $digits for $name', ({ name, digits }) => {
    expect(idDigits(name)).toBe(digits);
  });
});

describe('typeErrorsOf()', () => {
  test.each([
    { text: '/**\n * It rounds.\n *\n * @typeError TS2322\n */', codes: ['TS2322'] },
    { text: '/** It rounds. @typeError TS2322 @remarks 0.5 @typeError TS7006 */', codes: ['TS2322', 'TS7006'] },
    { text: '/** It rounds. */\n/** @typeError TS2322 */', codes: [] },
    { text: '/** It rounds. @typeErrors TS2322 */', codes: [] },
    { text: '', codes: [] },
  ])('reads $codes', ({ text, codes }) => {
    expect(typeErrorsOf(text)).toEqual(codes);
  });
});

describe('sentenceOf()', () => {
  test.each([
    { text: '/** It rounds. */\nexport {};', sentence: 'It rounds.' },
    { text: '\n/**\n * It rounds,\n * and loses cents.\n */\n', sentence: 'It rounds, and loses cents.' },
    { text: '/** It rounds. */\n/** Not this. */', sentence: 'It rounds.' },
    { text: '/**\n * It rounds.\n *\n * @typeError TS2322\n */', sentence: 'It rounds.' },
    { text: '/** */', sentence: null },
    { text: '// It rounds.', sentence: null },
    { text: 'export {};\n/** Too late. */', sentence: null },
    { text: '', sentence: null },
  ])('reads $sentence', ({ text, sentence }) => {
    expect(sentenceOf(text)).toBe(sentence);
  });
});
