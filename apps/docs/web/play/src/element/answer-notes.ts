import type { AnswerStore, OldAnswer } from './answer-store.ts';
import { block, button, element, folder } from './dom.ts';
import type { showCode } from './editor.ts';

/** What is said about the texts themselves: not kept, changed in another tab, replaced. */
export interface AnswerNotes {
  /** Whether the browser keeps anything; it belongs right below the editor. */
  readonly unkept: HTMLElement;
  /** The choice between two texts, and the old answers. */
  readonly element: HTMLElement;
  /** Looks at the answer again. */
  update(): void;
}

/** What notes are made with. */
export interface NotesOptions {
  answer: AnswerStore;
  show: typeof showCode;
  onKeepMine: () => void;
  onTakeOther: () => void;
  onBringBack: (old: OldAnswer) => void;
}

/**
 * Makes the notes about an answer.
 *
 * @param options - The answer, and what its buttons do.
 * @returns The notes, up to date.
 */
export function createNotes({ answer, show, onKeepMine, onTakeOther, onBringBack }: NotesOptions): AnswerNotes {
  const unkept = block('div');
  const choice = block('div');
  for (const live of [unkept, choice]) live.setAttribute('aria-live', 'polite');
  const old = block('div');

  const updateUnkept = (): void => {
    if (answer.isKept() === (unkept.firstChild === null)) return;
    if (answer.isKept()) unkept.replaceChildren();
    else unkept.append(noteOf('This browser does not keep what you type: copy it before you leave.'));
  };

  // The same buttons while the other tab types on: whoever is on one of them stays there.
  let other: HTMLDetailsElement | null = null;
  let otherText: string | null = null;
  const question = noteOf(
    'Another tab has saved another answer to this exercise. Which one goes on? The one that you do not choose is kept as an old answer.',
  );
  const buttons = block('div', 'actions');
  buttons.append(button('Keep mine', onKeepMine), button('Take the other', onTakeOther));
  question.append(buttons);
  const updateChoice = (): void => {
    const rival = answer.rival();
    if (rival === otherText) return;
    otherText = rival;
    const wasOpen = other?.open ?? false;
    other?.remove();
    other = rival === null ? null : folder('The answer of the other tab', rival, show);
    if (other === null) {
      question.remove();
      return;
    }
    other.open = wasOpen;
    question.append(other);
    if (!question.isConnected) choice.append(question);
  };

  let shown = '';
  const updateOld = (): void => {
    // One question at a time: the text of this tab is among the old answers until one is chosen.
    const answers = answer.rival() === null ? answer.oldAnswers() : [];
    const next = JSON.stringify(answers);
    if (next === shown) return;
    shown = next;
    const [newest, ...older] = answers;
    if (newest === undefined) {
      old.replaceChildren();
      return;
    }
    const first = rowOf(newest, 'Bring my answer back', onBringBack);
    first.classList.add('note');
    if (older.length > 0) {
      const list = document.createElement('details');
      const rows = older.map((each) => element('li', rowOf(each, `Bring back: ${timeOf(each)}`, onBringBack)));
      list.append(element('summary', `Older ones (${String(older.length)})`), element('ul', ...rows));
      first.append(list);
    }
    old.replaceChildren(first);
  };

  const notes = block('div');
  notes.append(choice, old);
  const update = (): void => {
    updateChoice();
    updateOld();
    updateUnkept();
  };
  update();
  return { unkept, element: notes, update };
}

function noteOf(text: string): HTMLElement {
  const note = block('div', 'note');
  note.append(element('p', text));
  return note;
}

function rowOf(old: OldAnswer, label: string, onBringBack: (old: OldAnswer) => void): HTMLElement {
  const lines = old.text.trimEnd().split('\n').length;
  const size = lines === 1 ? '1 line' : `${String(lines)} lines`;
  const row = block('div');
  row.append(
    element('p', `An old answer is kept: ${size}, of ${timeOf(old)}.`),
    button(label, () => {
      onBringBack(old);
    }),
  );
  return row;
}

function timeOf({ at }: OldAnswer): string {
  return new Date(at).toLocaleString('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
}
