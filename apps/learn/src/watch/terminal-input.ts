import { emitKeypressEvents, type Key } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { KeyGatherer, type KeyListener } from './key-gatherer.ts';

/** What a student does at the terminal: keys that are pressed, and a window that changes its size. */
export interface TerminalListener extends KeyListener {
  /** The window has another size, or somebody has come back to it. */
  onResize(): void;
}

/** Where keys come from. */
export interface TerminalInput {
  /**
   * Begins to listen.
   *
   * @param listener - Told of keys and of the window.
   */
  open(listener: TerminalListener): void;
  /** Listens again, after a prompt has had the keyboard for itself. */
  resume(): void;
  /**
   * Gives the terminal back to the shell until it wakes this program: what Ctrl-Z does where no program listens for it.
   *
   * @returns False if there is no shell that could wake it; then nothing has happened.
   */
  suspend(): Promise<boolean>;
  /** Gives the keyboard back as it was found. May be called twice. */
  close(): void;
}

const marksPastes = '\u001b[?2004h';
const marksNoPastes = '\u001b[?2004l';
/** The kernel stops a process at once; one that still runs after this was not stopped. In milliseconds. */
const stopMs = 100;

/**
 * Listens to the streams of a process.
 *
 * @param stdin - Where keys come from; a terminal.
 * @param stdout - The window.
 * @param isPlain - Whether the window may not understand control sequences.
 * @returns The input; it listens when it is opened.
 */
export function createTerminalInput(
  stdin: NodeJS.ReadStream,
  stdout: NodeJS.WriteStream,
  isPlain: boolean,
): TerminalInput {
  let detach: (() => void) | null = null;
  let gatherer: KeyGatherer | null = null;
  const hold = (): void => {
    // What was pressed before was meant for somebody else.
    gatherer?.drop();
    stdin.setRawMode(true);
    stdin.resume();
    if (!isPlain) stdout.write(marksPastes);
  };
  const release = (): void => {
    if (!isPlain) stdout.write(marksNoPastes);
    stdin.setRawMode(false);
  };
  return {
    open(listener) {
      const keys = new KeyGatherer(listener);
      const onKeypress = (text: string | undefined, key: Key): void => {
        keys.take(text, key);
      };
      const onEnd = (): void => {
        listener.onKey('ctrl+d');
      };
      const onResize = (): void => {
        listener.onResize();
      };
      gatherer = keys;
      emitKeypressEvents(stdin);
      stdin.on('keypress', onKeypress);
      stdin.on('end', onEnd);
      stdout.on('resize', onResize);
      detach = () => {
        keys.drop();
        stdin.off('keypress', onKeypress);
        stdin.off('end', onEnd);
        stdout.off('resize', onResize);
      };
      hold();
    },
    resume: hold,
    async suspend() {
      let isBack = false;
      const onBack = (): void => {
        isBack = true;
      };
      process.once('SIGCONT', onBack);
      release();
      try {
        // The whole group, as the terminal does it: pnpm may stand between the shell and us.
        process.kill(0, 'SIGTSTP');
        await sleep(stopMs);
        // The signal that woke us is told after the timer.
        await new Promise((resolve) => setImmediate(resolve));
      } catch {
        // Windows knows no such signal.
      } finally {
        process.off('SIGCONT', onBack);
        if (detach !== null) hold();
      }
      return isBack;
    },
    close() {
      if (detach === null) return;
      detach();
      detach = null;
      release();
      stdin.pause();
    },
  };
}
