import type { ExerciseData } from '@backend-ts/judge/page/exercise-data';
import codeStyles from './code.css?raw';
import type { Editor, showCode } from './editor.ts';
import { isThrifty, loadJudge } from './load-judge.ts';
import sessionStyles from './session.css?raw';
import { savedAnswer } from './storage.ts';
import { viewOf } from './verdict-view.ts';

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
  const saved = savedAnswer(exercise);
  const solution = exercise.files[exercise.solution] ?? '';
  let hasPassed = false;
  let isRunning = false;
  let hintsShown = 0;

  const place = block('div');
  const actions = block('div', 'actions');
  const status = block('div', 'verdict');
  status.setAttribute('role', 'status');
  const aside = block('div', 'aside');
  const say = (...content: (Node | string)[]): void => {
    status.dataset.kind = 'word';
    status.replaceChildren(...content);
  };

  const run = async (): Promise<void> => {
    if (isRunning) return;
    isRunning = true;
    runButton.setAttribute('aria-disabled', 'true');
    // Quick answers replace nothing: a word that flashes up is read out for nothing.
    const patience = setTimeout(() => {
      say('Running …');
    }, 400);
    const verdict = await judge.judge(exercise, editor.text()).finally(() => {
      clearTimeout(patience);
      isRunning = false;
      runButton.removeAttribute('aria-disabled');
    });
    hasPassed ||= verdict.kind === 'passed';
    if (verdict.kind === 'passed')
      document.dispatchEvent(new CustomEvent('backend-ts:passed', { detail: { exercise: ref } }));
    status.dataset.kind = verdict.kind;
    status.replaceChildren(...viewOf(verdict, ref));
  };

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
      editor.replace(exercise.stub);
      say('The stub is back. Undo in the editor brings your answer back.');
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
  root.replaceChildren(place, actions, status, aside);
  if (wasOnRun) runButton.focus();
  const editor: Editor = editors.createEditor(place, {
    exercise,
    text: saved.load() ?? exercise.stub,
    types: isThrifty() ? null : types,
    onChange: (text) => {
      saved.save(text);
    },
    onRun: () => void run(),
  });
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

/** Code to look at, made when somebody looks. */
function folder(title: string, code: string, show: typeof showCode): HTMLElement {
  const details = document.createElement('details');
  const summary = block('summary');
  summary.textContent = title;
  details.append(summary);
  details.addEventListener(
    'toggle',
    () => {
      show(details, code, title);
    },
    { once: true },
  );
  return details;
}

function block(name: string, className = ''): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  return made;
}

function button(label: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', onClick);
  return made;
}

function inCodeLine(text: string, code: string): Node {
  const line = block('p');
  const inner = block('code');
  inner.textContent = code;
  line.append(text, inner);
  return line;
}
