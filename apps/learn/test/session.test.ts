import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { loadCourse, type Exercise } from '@backend-ts/course';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { AppContext } from '../src/app-context.ts';
import type { SessionDeps } from '../src/watch/session-deps.ts';
import { Session } from '../src/watch/session.ts';
import { createScreen, type ViewChange } from '../src/watch/screen.ts';
import { screenLines, type View } from '../src/watch/view.ts';
import { TestCourse, failed, solution, stub } from './test-course.ts';

/** A session whose keys, files and choices the test holds. */
class Sitting {
  readonly fixture: TestCourse;
  readonly context: AppContext;
  readonly session: Session;
  readonly shown: [ViewChange, View][] = [];
  readonly ended: Promise<number>;
  choice: Exercise | null = null;
  isInputOpen = false;
  resumed = 0;
  #press: (key: string) => void = () => undefined;
  #onChange: (file: string) => void = () => undefined;

  constructor(fixture = new TestCourse(), ref = 'alpha-types/01-start') {
    this.fixture = fixture;
    this.context = new AppContext(fixture.platform);
    const deps: SessionDeps = {
      screen: {
        show: (view, change) => void this.shown.push([change, structuredClone(view)]),
        close: () => undefined,
      },
      input: {
        open: (onKey) => {
          this.#press = onKey;
          this.isInputOpen = true;
        },
        resume: () => {
          this.resumed += 1;
        },
        close: () => {
          this.isInputOpen = false;
        },
      },
      watch: (_folder, onChange) => {
        this.#onChange = onChange;
        return Promise.resolve({ close: () => Promise.resolve() });
      },
      pick: () => Promise.resolve(this.choice),
    };
    this.session = new Session(this.context, deps, this.context.exercise(ref));
    this.ended = this.session.run();
    onTestFinished(() => this.session.close());
  }

  get view(): View {
    const [, view] = this.shown.at(-1) ?? [];
    if (view === undefined) throw new Error('Nothing was shown');
    return view;
  }

  get changes(): ViewChange[] {
    return this.shown.map(([change]) => change);
  }

  press(key: string): void {
    this.#press(key);
  }

  save(ref: string, text: string): void {
    this.fixture.answer(ref, text);
    this.#onChange(path.join(this.fixture.root, 'packages', `${ref.replace('/', '/practice/')}.ts`));
  }

  async judgedAs(kind: string): Promise<void> {
    await vi.waitFor(() => {
      expect(this.view.verdict?.kind).toBe(kind);
      expect(this.view.phase).toBe('judged');
    });
  }
}

describe('Session', () => {
  test('opens with the stub, shows the goal, and warms the judge', async () => {
    const sitting = new Sitting();
    expect(sitting.fixture.read('packages/alpha-types/practice/01-start.ts')).toBe(stub);
    expect(sitting.view).toMatchObject({ phase: 'reading', goal: ['After this you can do alpha-types 01-start.'] });
    await vi.waitFor(() => {
      expect(sitting.fixture.judge.warmed).toEqual(['01-start']);
    });
    expect(sitting.fixture.judge.asked).toEqual([]);
  });

  test('judges a save, counts the pass, and warms the next', async () => {
    const sitting = new Sitting();
    sitting.save('alpha-types/01-start', solution);
    await sitting.judgedAs('passed');
    expect(sitting.changes).toEqual(['opened', 'checking', 'judged']);
    expect(sitting.view).toMatchObject({ passed: 1, next: { id: '02-add' } });
    expect(sitting.fixture.state.read().exercises['alpha-types/01-start']?.passedAt).not.toBeNull();
    await vi.waitFor(() => {
      expect(sitting.fixture.judge.warmed).toContain('02-add');
    });
  });

  test('judges at once an answer that is there already', async () => {
    const fixture = new TestCourse();
    fixture.answer('alpha-types/01-start', 'export const answer = () => 41;\n');
    const sitting = new Sitting(fixture);
    expect(sitting.view.phase).toBe('checking');
    await sitting.judgedAs('failed');
  });

  test('judges unchanged content only when asked with c', async () => {
    const sitting = new Sitting();
    sitting.save('alpha-types/01-start', solution);
    await sitting.judgedAs('passed');
    const count = sitting.fixture.judge.asked.length;
    sitting.fixture.judge.verdictOn = () => failed;
    sitting.press('c');
    await sitting.judgedAs('failed');
    expect(sitting.fixture.judge.asked).toHaveLength(count + 1);
  });

  test('ignores saves of other files', async () => {
    const sitting = new Sitting();
    sitting.save('alpha-types/03-floor', solution);
    sitting.press('c');
    await sitting.judgedAs('failed');
    expect(sitting.fixture.judge.asked).toHaveLength(1);
  });

  test('goes on with n after a pass, and asks before that', async () => {
    const sitting = new Sitting();
    sitting.press('n');
    expect(sitting.view.question).toContain('01-start has not passed yet. Go on to 02-add?');
    sitting.press('x');
    expect(sitting.view).toMatchObject({ question: null, exercise: { id: '01-start' } });
    sitting.save('alpha-types/01-start', solution);
    await sitting.judgedAs('passed');
    sitting.press('n');
    expect(sitting.view).toMatchObject({ exercise: { id: '02-add' }, phase: 'reading', verdict: null });
    expect(sitting.fixture.state.read().lastExercise).toBe('alpha-types/02-add');
  });

  test('resets with r and y, and keeps the answer', async () => {
    const sitting = new Sitting();
    sitting.save('alpha-types/01-start', solution);
    await sitting.judgedAs('passed');
    sitting.press('r');
    sitting.press('n');
    expect(sitting.fixture.read('packages/alpha-types/practice/01-start.ts')).toBe(solution);
    sitting.press('r');
    sitting.press('y');
    expect(sitting.fixture.read('packages/alpha-types/practice/01-start.ts')).toBe(stub);
    expect(sitting.view).toMatchObject({ phase: 'reading', passed: 0 });
    expect(sitting.view.notice).toContain('01-start.20261121-230000.old.ts.txt');
    expect(readdirSync(path.join(sitting.fixture.root, 'packages/alpha-types/practice'))).toHaveLength(3);
  });

  test('says that the file is gone, and brings the stub back with r', async () => {
    const sitting = new Sitting();
    rmSync(path.join(sitting.fixture.root, 'packages/alpha-types/practice/01-start.ts'));
    sitting.press('c');
    await sitting.judgedAs('not-started');
    expect(screenLines(sitting.fixture.terminal, 24, sitting.view).join('\n')).toContain('is gone. Press r');
    sitting.press('r');
    expect(sitting.fixture.read('packages/alpha-types/practice/01-start.ts')).toBe(stub);
  });

  test('shows hints one after the other', async () => {
    const sitting = new Sitting();
    sitting.press('h');
    await vi.waitFor(() => {
      expect(sitting.view.panel?.[0]).toBe('Hint 1 of 2: Where to begin?');
    });
    sitting.press('h');
    await vi.waitFor(() => {
      expect(sitting.view.panel?.[0]).toBe('Hint 2 of 2: And then?');
    });
  });

  test('opens the comparison only after a pass', async () => {
    const sitting = new Sitting();
    sitting.press('d');
    expect(sitting.view.notice).toContain('opens when your answer passes');
    sitting.save('alpha-types/01-start', `// mine\n${solution}`);
    await sitting.judgedAs('passed');
    sitting.press('d');
    expect(sitting.view.panel).toContain('- // mine');
  });

  test('lists in words where it is plain', () => {
    const sitting = new Sitting();
    sitting.press('l');
    expect(sitting.view.panel).toContain('01-start: alpha-types 01-start, 5 min, started (you are here)');
  });

  test('opens what was picked from the list', async () => {
    const fixture = new TestCourse();
    Object.assign(fixture.terminal, { plain: false });
    const sitting = new Sitting(fixture);
    sitting.choice = loadCourse(fixture.root).packages[0]?.exercises[2] ?? null;
    sitting.press('l');
    await vi.waitFor(() => {
      expect(sitting.view.exercise.id).toBe('03-floor');
    });
    expect(sitting.resumed).toBe(1);
  });

  test.each(['q', 'ctrl+c', 'ctrl+d'])('ends with %s, also during judging', async (key) => {
    const sitting = new Sitting();
    sitting.fixture.judge.verdictOn = () => new Promise(() => undefined);
    sitting.press('c');
    sitting.press(key);
    expect(await sitting.ended).toBe(0);
    await sitting.session.close();
    expect(sitting.isInputOpen).toBe(false);
  });
});

describe('createScreen()', () => {
  test('draws in place and gives the cursor back', () => {
    const fixture = new TestCourse();
    Object.assign(fixture.terminal, { plain: false });
    const { view } = new Sitting();
    const screen = createScreen(fixture.terminal);
    screen.show(view, 'opened');
    screen.show(view, 'checking');
    screen.close();
    screen.close();
    expect(fixture.out.startsWith('\u001b[?25l\u001b[2J\u001b[H')).toBe(true);
    expect(fixture.out.split('\u001b[2J')).toHaveLength(2);
    expect(fixture.out.endsWith('\u001b[?25h')).toBe(true);
    expect(fixture.out.split('\u001b[?25h')).toHaveLength(2);
  });

  test('only adds words where it is plain', async () => {
    const sitting = new Sitting();
    const screen = createScreen(sitting.fixture.terminal);
    sitting.save('alpha-types/01-start', solution);
    await sitting.judgedAs('passed');
    sitting.fixture.out = '';
    for (const [change, view] of sitting.shown) screen.show(view, change);
    screen.close();
    expect(sitting.fixture.out).toMatchInlineSnapshot(`
      "
      alpha-types, 0 of 3 passed
      01-start: alpha-types 01-start, 5 min

      Read: packages/alpha-types/exercises/01-start/README.md
      Write: packages/alpha-types/practice/01-start.ts
      Tests: packages/alpha-types/exercises/01-start/exercise.test.ts

      After this you can do alpha-types 01-start.

      Your file is checked whenever you save it.

      Keys: h hint, n next, l list, d diff, r reset, c check again, q quit.

      Checking …
      PASS: 01-start (1 test, the types hold, 12 ms)

      Press n for the next: 02-add, alpha-types 02-add
      "
    `);
  });
});

describe('screenLines()', () => {
  test('cuts what does not fit and says how to see it', async () => {
    const sitting = new Sitting();
    const { tests } = failed.kind === 'failed' ? failed : { tests: [] };
    const many = Array.from({ length: 9 }, (_, index) => tests.map((one) => ({ ...one, line: index + 1 }))).flat();
    sitting.fixture.judge.verdictOn = () => ({ ...failed, tests: many }) as typeof failed;
    sitting.press('c');
    await sitting.judgedAs('failed');
    const lines = screenLines(sitting.fixture.terminal, 24, sitting.view);
    expect(lines.length).toBeLessThan(24);
    expect(lines).toContainEqual(expect.stringMatching(/^… \d+ more lines: press m$/));
    expect(lines.at(-1)).toContain('Keys: h hint');
    sitting.press('m');
    expect(screenLines(sitting.fixture.terminal, 24, sitting.view).length).toBeGreaterThan(24);
  });
});
