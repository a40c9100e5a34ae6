import type { Verdict } from '@backend-ts/judge/core';
import { block, element } from './dom.ts';
import { viewOf } from './verdict-view.ts';

/** The place that says how it went. */
export interface Status {
  readonly element: HTMLElement;
  /** Says something that is no verdict. */
  say: (...content: (Node | string)[]) => void;
  /** Shows a verdict, with the text that it is about. */
  show(verdict: Verdict, judged: string): void;
  /** Compares the text of now with the one that was judged: a verdict of another text says so, and is grey. */
  compareWith(text: string): void;
}

/**
 * Makes the place that says how it went.
 *
 * @param ref - The exercise: `variable-annotations/01-add`.
 * @returns The place, empty.
 */
export function createStatus(ref: string): Status {
  const place = block('div', 'verdict');
  place.setAttribute('role', 'status');
  // Else the whole verdict would be read out again when it grows old.
  place.setAttribute('aria-atomic', 'false');
  const old = element('p', 'This verdict belongs to an older text: press Run to judge the new one.');
  old.className = 'old';
  let shown: { kind: string; judged: string } | null = null;
  return {
    element: place,
    say(...content) {
      shown = null;
      place.dataset.kind = 'word';
      place.replaceChildren(...content);
    },
    show(verdict, judged) {
      shown = { kind: verdict.kind, judged };
      place.dataset.kind = verdict.kind;
      place.replaceChildren(...viewOf(verdict, ref));
    },
    compareWith(text) {
      if (shown === null) return;
      const isOld = text !== shown.judged;
      if (isOld === old.isConnected) return;
      place.dataset.kind = isOld ? 'old' : shown.kind;
      if (isOld) place.prepend(old);
      else old.remove();
    },
  };
}
