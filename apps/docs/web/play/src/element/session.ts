import type { ExerciseData } from '@backend-ts/judge/page/exercise-data';
import { createNotes } from './answer-notes.ts';
import { openAnswer } from './answer-store.ts';
import codeStyles from './code.css?raw';
import { block, button, element, folder } from './dom.ts';
import type { Editor } from './editor.ts';
import { isThrifty, loadJudge } from './load-judge.ts';
import { createRuns } from './runs.ts';
import sessionStyles from './session.css?raw';
import { createStatus } from './status.ts';

/** An exercise that is being played. */
export interface Session {
  focus(): void;
  run(): Promise<void>;
}

/**
 * Turns an element into an editor with its buttons.
 *
 * @param host - The element, whose attribute `room` names the exercise.
 * @param base - The folder of the scripts.
 * @returns The session.
 */
export async function openSession(host: HTMLElement, base: URL): Promise<Session> {
  const ref = host.getAttribute('room') ?? '';
  const root = host.shadowRoot;
  if (!root) throw new Error('The element is not in a page yet');
  const [exercise, editors, { judge, types }] = await Promise.all([
    fetchExercise(new URL(`rooms/${ref}.json`, base)),
    import('./editor.ts'),
    loadJudge(base),
  ]);
  // Scripts have just been evaluated: the browser gets a turn before it builds the editor.
  await new Promise((resolve) => setTimeout(resolve));
  const answer = openAnswer(exercise);
  const solution = exercise.files[exercise.solution] ?? '';
  let hasPassed = false;
  let hintsShown = 0;

  const place = block('div');
  const actions = block('div', 'actions');
  const status = createStatus(ref);
  const { say } = status;
  const aside = block('div', 'aside');

  let patience: ReturnType<typeof setTimeout> | undefined;
  const { run } = createRuns({
    text: () => editor.text(),
    judge: (text) => judge.judge(exercise, text),
    onRunning(isRunning) {
      clearTimeout(patience);
      // Quick answers replace nothing: a word that flashes up is read out for nothing.
      if (isRunning)
        patience = setTimeout(() => {
          say('Running …');
        }, 400);
    },
    onQueued() {
      clearTimeout(patience);
      say('Running … What you have changed runs next.');
    },
    onVerdict(verdict, judged, isLast) {
      clearTimeout(patience);
      hasPassed ||= verdict.kind === 'passed';
      if (!isLast) return;
      status.show(verdict, judged);
      status.compareWith(editor.text());
      if (verdict.kind === 'passed' && editor.text() === judged)
        document.dispatchEvent(new CustomEvent('backend-ts:passed', { detail: { exercise: ref } }));
    },
  });

  /** What follows from a new text, whoever it is from. */
  const update = (): void => {
    status.compareWith(editor.text());
    notes.update();
  };
  const followOtherTabs = (): void => {
    const taken = answer.follow();
    if (taken !== null) editor.start(taken);
    update();
  };
  const replaceBy = (text: string): void => {
    answer.setAside();
    editor.replace(text);
    update();
  };
  const notes = createNotes({
    answer,
    show: editors.showCode,
    onKeepMine() {
      answer.keepMine();
      update();
      editor.focus();
    },
    onTakeOther() {
      const taken = answer.takeRival();
      if (taken !== null) editor.start(taken);
      update();
      editor.focus();
    },
    onBringBack({ text }) {
      replaceBy(text);
      editor.focus();
    },
  });

  /** The solution is shown after a pass, or to somebody who asks twice. */
  const whenAllowed = (show: () => void): (() => void) => {
    let hasAsked = false;
    return () => {
      if (hasPassed || hasAsked) show();
      else say('You have not passed yet. Press the button again if you want to see the solution all the same.');
      hasAsked = true;
    };
  };

  const showHint = (): void => {
    const hint = exercise.hints[hintsShown];
    if (!hint) {
      say('There are no more hints.');
      return;
    }
    hintsShown++;
    const text = block('div');
    text.innerHTML = hint.html;
    say(`Hint ${String(hintsShown)} of ${String(exercise.hints.length)}: ${hint.summary}`, text);
  };

  const runButton = button('Run', () => void run());
  runButton.className = 'main';
  runButton.title = 'Control and Enter, in the editor';
  actions.append(
    runButton,
    button('Hint', showHint),
    button('Reset', () => {
      replaceBy(exercise.stub);
      say('The stub is back.', answer.oldAnswers().length > 0 ? ' "Bring my answer back" undoes it.' : '');
    }),
    button(
      'Show solution',
      whenAllowed(() => {
        aside.replaceChildren();
        editors.showCode(aside, solution, 'The solution');
        say('The solution is below.');
      }),
    ),
    button(
      'Compare',
      whenAllowed(() => {
        void import('./compare.ts').then(({ compare }) => {
          aside.replaceChildren();
          compare(aside, solution, editor.text());
          say('The solution is below, compared with your answer.');
        });
      }),
    ),
    button('Copy', () => {
      void navigator.clipboard.writeText(editor.text()).then(
        () => {
          say(inCodeLine('Copied. In your checkout: ', `pnpm learn start ${ref}`));
        },
        () => {
          say('The browser does not allow it: select the text in the editor, and copy it.');
        },
      );
    }),
  );
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${codeStyles}\n${sessionStyles}`);
  root.adoptedStyleSheets = [sheet];
  // Whoever was on Run stays on Run.
  const wasOnRun = root.activeElement !== null;
  root.replaceChildren(place, notes.unkept, actions, notes.element, status.element, aside);
  if (wasOnRun) runButton.focus();
  const editor: Editor = editors.createEditor(place, {
    exercise,
    text: answer.text(),
    types: isThrifty() ? null : types,
    onChange: (text) => {
      answer.edit(text);
      followOtherTabs();
    },
    onRun: () => void run(),
  });
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key === `play:${ref}` && newValue !== null) answer.hear(newValue);
    followOtherTabs();
  });
  // A tab that the browser had put to sleep has heard nothing.
  document.addEventListener('visibilitychange', followOtherTabs);
  const beside =
    exercise.given === null
      ? folder('The tests', exercise.files[exercise.test] ?? '', editors.showCode)
      : folder('The code that your tests test', exercise.files[exercise.given] ?? '', editors.showCode);
  // Above the editor, so that Tab goes from the answer to Run.
  root.insertBefore(beside, place);
  return {
    focus() {
      editor.focus();
    },
    run,
  };
}

async function fetchExercise(url: URL): Promise<ExerciseData> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`Cannot load the exercise: ${url.pathname} answers ${String(response.status)}`);
  return (await response.json()) as ExerciseData;
}

function inCodeLine(text: string, code: string): Node {
  return element('p', text, element('code', code));
}
