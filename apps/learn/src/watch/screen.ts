import type { Terminal } from '../terminal.ts';
import { bodyLines, footLines, headLines, noticeLines, screenLines, statusLines, type View } from './view.ts';

/** What has happened since the last time. */
export type ViewChange = 'opened' | 'checking' | 'judged' | 'answered';

/** Shows a view as it changes. */
export interface Screen {
  /**
   * Shows the view.
   *
   * @param view - All there is to show.
   * @param change - What is new about it.
   */
  show(view: View, change: ViewChange): void;
  /** Leaves the terminal as it was found, with the last view still readable. May be called twice. */
  close(): void;
}

const hideCursor = '\u001b[?25l';
const showCursor = '\u001b[?25h';
const clearScreen = '\u001b[2J\u001b[H';

/**
 * Makes the screen that fits the terminal: one that draws in place, or one that only adds words.
 *
 * @param terminal - Where to show it.
 * @returns The screen.
 */
export function createScreen(terminal: Terminal): Screen {
  return terminal.plain ? spokenScreen(terminal) : drawnScreen(terminal);
}

function drawnScreen(terminal: Terminal): Screen {
  let isOpen = false;
  return {
    show(view, change) {
      const lines = screenLines(terminal, terminal.height, view);
      // Drawing over the old lines does not flicker; clearing first would.
      const drawn = lines.map((line) => `${line}\u001b[K\n`).join('');
      const isFresh = !isOpen || change === 'opened' || view.isWhole;
      terminal.write(`${isOpen ? '' : hideCursor}${isFresh ? clearScreen : '\u001b[H'}${drawn}\u001b[J`);
      isOpen = true;
    },
    close() {
      if (isOpen) terminal.write(showCursor);
      isOpen = false;
    },
  };
}

/** Says each thing once, in order, as a screen reader and a log want it. */
function spokenScreen(terminal: Terminal): Screen {
  const say = (lines: readonly string[]): void => {
    terminal.write(`${lines.join('\n')}\n`);
  };
  return {
    show(view, change) {
      switch (change) {
        case 'opened':
          say(['', ...headLines(terminal, view), ...bodyLines(terminal, view), '', ...footLines(terminal, view)]);
          break;
        case 'checking':
          say(['', ...statusLines(terminal, view)]);
          break;
        case 'judged':
          say([...statusLines(terminal, view)]);
          break;
        case 'answered':
          if (view.notice !== null) say(['', ...noticeLines(terminal, view.notice)]);
          if (view.panel !== null) say(['', ...view.panel]);
          if (view.question !== null) say(['', ...footLines(terminal, view)]);
      }
    },
    close: () => undefined,
  };
}
