import { unifiedMergeView } from '@codemirror/merge';
import { showCode } from './editor.ts';

/**
 * Shows a solution line by line beside what an answer has in its place.
 *
 * @param parent - The place, inside of a shadow root.
 * @param solution - The solution.
 * @param answer - The answer.
 */
export function compare(parent: HTMLElement, solution: string, answer: string): void {
  const label = 'The solution, compared with your answer';
  const lines = unifiedMergeView({ original: answer, mergeControls: false, collapseUnchanged: { margin: 3 } });
  showCode(parent, solution, label, lines);
}
