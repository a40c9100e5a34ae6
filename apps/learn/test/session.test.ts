import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { loadCourse, type Exercise } from '@backend-ts/course';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { AppContext } from '../src/app-context.ts';
import type { SessionDeps } from '../src/watch/session-deps.ts';
import { Session } from '../src/watch/session.ts';
import { createScreen, type ViewChange } from '../src/watch/screen.ts';
import { readingMs } from '../src/watch/keys.ts';
import type { TerminalListener } from '../src/watch/terminal-input.ts';
import { footLines, screenLines, type View } from '../src/watch/view.ts';
import { TestCourse, failed, git, put, solution, stub } from './test-course.ts';

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
  canSuspend = true;
  #listener: TerminalListener | null = null;
  readonly #onChange = new Map<string, (file: string) => void>();

  constructor(fixture = new TestCourse(), ref = 'alpha-types/01-start') {
    this.fixture = fixture;
    this.context = new AppContext(fixture.platform);
    const deps: SessionDeps = {
      screen: {
        show: (view, change) => void this.shown.push([change, structuredClone(view)]),
        close: () => undefined,
      },
      input: {
        open: (listener) => {
          this.#listener = listener;
          this.isInputOpen = true;
        },
        resume: () => {
          this.resumed += 1;
        },
        suspend: () => Promise.resolve(this.canSuspend),
        close: () => {
          this.isInputOpen = false;
        },
      },
      watch: (folder, onChange) => {
        this.#onChange.set(folder, onChange);
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
    this.#listener?.onKey(key);
  }

  /** Presses a key after the question that is on the screen could be read. */
  answer(key: string): void {
    this.fixture.now = new Date(this.fixture.now.getTime() + readingMs);
    this.press(key);
  }

  paste(): void {
    this.#listener?.onText();
  }

  changed(file: string): void {
    const full = path.join(this.fixture.root, 'packages', file);
    this.#onChange.get(path.dirname(full))?.(full);
  }

  remove(file: string): void {
    rmSync(path.join(this.fixture.root, 'packages', file), { recursive: true });
  }

  save(ref: string, text: string): void {
    this.fixture.answer(ref, text);
    this.changed(`${ref.replace('/', '/practice/')}.ts`);
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
    expect(sitting.view.question).toEqual({ text: '01-start has not passed yet. Go on to 02-add?', yes: 'y' });
    sitting.press('x');
    expect(sitting.view).toMatchObject({ question: null, exercise: { id: '01-start' } });
    sitting.save('alpha-types/01-start', solution);
    await sitting.judgedAs('passed');
    sitting.press('n');
    expect(sitting.view).toMatchObject({ exercise: { id: '02-add' }, phase: 'reading', verdict: null });
    expect(sitting.fixture.state.read().lastExercise).toBe('alpha-types/02-add');
  });

  test('resets with r pressed twice, and keeps the answer', async () => {
    const sitting = new Sitting();
    sitting.save('alpha-types/01-start', solution);
    await sitting.judgedAs('passed');
    sitting.press('r');
    sitting.press('n');
    expect(sitting.fixture.read('packages/alpha-types/practice/01-start.ts')).toBe(solution);
    sitting.press('r');
    expect(footLines(sitting.fixture.terminal, sitting.view).join(' ')).toContain('Press r once more for yes');
    sitting.answer('r');
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

describe('keys in a sitting', () => {
  const answerFile = 'packages/alpha-types/practice/01-start.ts';
  const filesIn = (sitting: Sitting): string[] =>
    readdirSync(path.join(sitting.fixture.root, 'packages/alpha-types/practice')).sort();

  /** A sitting whose answer has passed, so that the next key could move on. */
  async function passedSitting(): Promise<Sitting> {
    const sitting = new Sitting();
    sitting.save('alpha-types/01-start', solution);
    await sitting.judgedAs('passed');
    return sitting;
  }

  test.each(['try', 'ry', 'array', 'rr', 'error', 'rrr', 'r\ry', 'ryrn'])(
    'keep the answer when %j is typed, however slowly',
    async (word) => {
      const sitting = await passedSitting();
      for (const key of word) sitting.press(key);
      expect(sitting.fixture.read(answerFile)).toBe(solution);
      expect(sitting.fixture.state.read().exercises['alpha-types/01-start']?.passedAt).not.toBeNull();
    },
  );

  test('do not reset when the second r comes before the question can be read', async () => {
    const sitting = await passedSitting();
    sitting.press('r');
    sitting.press('r');
    expect(sitting.view).toMatchObject({
      question: null,
      notice: 'Nothing was changed: that key came before you could read the question.',
    });
    sitting.press('r');
    sitting.answer('y');
    expect(sitting.view.notice).toBe('Nothing was changed.');
    expect(sitting.fixture.read(answerFile)).toBe(solution);
  });

  test('do nothing when text is pasted, also while a question waits', async () => {
    const sitting = await passedSitting();
    sitting.paste();
    expect(sitting.view.notice).toBe(
      `Text does nothing here, so nothing was changed: write it into ${answerFile}, and press single keys here.`,
    );
    sitting.press('r');
    sitting.paste();
    expect(sitting.view.question).toBeNull();
    sitting.answer('y');
    expect(sitting.fixture.read(answerFile)).toBe(solution);
    expect(filesIn(sitting)).toEqual(['.gitkeep', '01-start.ts']);
    expect(sitting.view.exercise.id).toBe('01-start');
  });

  test.each([
    ['x', 'x is not a key here; keys: h hint, n next, l list, d diff, r reset, c check again, q quit.'],
    ['р', 'Switch the keyboard to Latin letters.'],
    ['ν', 'Switch the keyboard to Latin letters.'],
    ['return', 'return is not a key here'],
    ['undefined', 'That is not a key here'],
    ['alt+r', 'alt+r is not a key here'],
    ['escape', 'escape is not a key here'],
  ])('get a word where they mean nothing: %s', (key, words) => {
    const sitting = new Sitting();
    sitting.press(key);
    expect(sitting.view.notice).toContain(words);
  });

  test('close a hint with escape', async () => {
    const sitting = new Sitting();
    sitting.press('h');
    await vi.waitFor(() => {
      expect(sitting.view.panel).not.toBeNull();
    });
    sitting.press('escape');
    expect(sitting.view).toMatchObject({ panel: null, notice: null });
  });

  test.each([
    [true, null],
    [false, 'Ctrl-Z finds no shell to go back to here: press q to quit.'],
  ])('suspend with ctrl+z, and say so where there is no shell: %s', async (canSuspend, notice) => {
    const sitting = new Sitting();
    sitting.canSuspend = canSuspend;
    sitting.press('ctrl+z');
    await vi.waitFor(() => {
      expect(sitting.changes).toEqual(['opened', 'opened']);
    });
    expect(sitting.view.notice).toBe(notice);
  });
});

describe('files that vanish under a sitting', () => {
  const room = 'alpha-types/exercises/01-start';

  test.each(['', '/README.md', '/stub.ts', '/solution.ts', '/exercise.test.ts'])(
    'are named with what to do, and it goes on: %j',
    async (file) => {
      const sitting = new Sitting();
      sitting.remove(`${room}${file}`);
      sitting.changed(`${room}${file === '' ? '/README.md' : file}`);
      const place = `packages/${room}${file}`;
      await vi.waitFor(() => {
        expect(sitting.view.notice).toBe(
          `${place} is gone: if an update of the course renamed it, start \`learn\` again; if not, bring it back with: git restore ${place}`,
        );
      });
      for (const key of ['h', 'd', 'c', 'r', 'l']) sitting.press(key);
      sitting.answer('r');
      sitting.save('alpha-types/01-start', solution);
      await vi.waitFor(() => {
        expect(sitting.view.phase).toBe('judged');
      });
      sitting.press('escape');
      sitting.press('q');
      expect(await sitting.ended).toBe(0);
    },
  );

  test.each(['', '/solution.ts', '/exercise.test.ts'])('keep the judge from guessing: %j', async (file) => {
    const sitting = new Sitting();
    sitting.remove(`${room}${file}`);
    sitting.save('alpha-types/01-start', solution);
    await sitting.judgedAs('error');
    const screen = screenLines(sitting.fixture.terminal, 30, sitting.view).join(' ');
    expect(screen).toContain(`packages/${room}${file} is gone`);
    expect(screen).toContain('git restore');
    expect(sitting.fixture.state.read().exercises['alpha-types/01-start']?.verdict).toBeNull();
  });

  test.each(['/README.md', '/stub.ts'])('do not keep an answer from being judged: %j', async (file) => {
    const sitting = new Sitting();
    sitting.remove(`${room}${file}`);
    sitting.save('alpha-types/01-start', solution);
    await sitting.judgedAs('passed');
    expect(sitting.view.notice).toContain(`packages/${room}${file} is gone`);
  });

  test('say what is missing when the solution is to be compared', async () => {
    const sitting = new Sitting();
    sitting.save('alpha-types/01-start', solution);
    await sitting.judgedAs('passed');
    sitting.remove(`${room}/solution.ts`);
    sitting.press('d');
    expect(sitting.view.notice).toContain('solution.ts is gone');
  });

  test('leave the open exercise as it is when the next one is gone', async () => {
    const sitting = new Sitting();
    sitting.save('alpha-types/01-start', solution);
    await sitting.judgedAs('passed');
    sitting.remove('alpha-types/exercises/02-add');
    sitting.press('n');
    expect(sitting.view.notice).toContain('packages/alpha-types/exercises/02-add is gone');
    expect(sitting.view.exercise.id).toBe('01-start');
    sitting.save('alpha-types/01-start', 'export const answer = () => 41;\n');
    await sitting.judgedAs('failed');
  });

  test('keep the answer when there is no stub to put in its place', () => {
    const sitting = new Sitting();
    sitting.save('alpha-types/01-start', solution);
    sitting.remove(`${room}/stub.ts`);
    sitting.press('r');
    sitting.answer('r');
    expect(sitting.view.notice).toContain('stub.ts: it does not exist. Bring it back with: git restore');
    expect(sitting.fixture.read('packages/alpha-types/practice/01-start.ts')).toBe(solution);
    expect(readdirSync(path.join(sitting.fixture.root, 'packages/alpha-types/practice'))).toHaveLength(2);
  });

  test('a stub that somebody writes into is named at once, with the file that is meant', async () => {
    const fixture = new TestCourse();
    git(fixture.root, ['init', '--quiet']);
    git(fixture.root, ['add', '.']);
    git(fixture.root, ['commit', '--quiet', '-m', 'course']);
    const sitting = new Sitting(fixture);
    put(fixture.root, `packages/${room}/stub.ts`, solution);
    sitting.changed(`${room}/stub.ts`);
    await vi.waitFor(() => {
      expect(sitting.view.notice).toBe(
        `You changed packages/${room}/stub.ts; your file is packages/alpha-types/practice/01-start.ts. Move your code there, then undo the change with: git restore packages/${room}/stub.ts`,
      );
    });
    sitting.press('c');
    await sitting.judgedAs('failed');
    expect(sitting.view.notice).toContain('You changed');
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

  const sizes = [8, 9, 10, 11, 12, 14, 24].flatMap((rows) => [20, 38, 60, 100, 140].map((columns) => [columns, rows]));

  test.each(sizes)('shows the outcome in %d columns and %d rows', async (columns, rows) => {
    const sitting = new Sitting();
    const { terminal } = sitting.fixture;
    Object.assign(terminal, { width: columns, plain: false });
    sitting.press('c');
    await sitting.judgedAs('failed');
    const screen = (): string => {
      const lines = screenLines(terminal, rows, sitting.view);
      const used = lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / columns)), 0);
      expect(used).toBeLessThan(rows);
      return lines.join(' ');
    };
    const outcome = "✗ Not yet  01-start (12 ms) 'is 42':";
    expect(screen()).toContain(outcome);
    sitting.press('x');
    expect(screen()).toContain(outcome);
    // In twenty columns, what a key said may be cut, and a question may take all the room there is.
    if (columns >= 38) {
      expect(screen()).toContain('x is not a');
      sitting.press('n');
      expect(screen()).toMatch(/✗ Not yet.*for yes/);
    }
    sitting.save('alpha-types/01-start', solution);
    await sitting.judgedAs('passed');
    sitting.press('escape');
    sitting.press('x');
    expect(screen()).toContain('✓ Passed  01-start');
  });
});
