import { emitKeypressEvents, type Key } from 'node:readline';

/** What a student does at the terminal: keys that are pressed, and a window that changes its size. */
export interface TerminalInput {
  /**
   * Begins to listen.
   *
   * @param onKey - Told the name of each key: `h`, `ctrl+c`, `return`.
   * @param onResize - Told when the window has another size.
   */
  open(onKey: (key: string) => void, onResize: () => void): void;
  /** Listens again, after a prompt has had the keyboard for itself. */
  resume(): void;
  /** Gives the keyboard back as it was found. May be called twice. */
  close(): void;
}

/**
 * Listens to the streams of a process.
 *
 * @param stdin - Where keys come from; a terminal.
 * @param stdout - The window.
 * @returns The input; it listens when it is opened.
 */
export function createTerminalInput(stdin: NodeJS.ReadStream, stdout: NodeJS.WriteStream): TerminalInput {
  let detach: (() => void) | null = null;
  const listen = (): void => {
    stdin.setRawMode(true);
    stdin.resume();
  };
  return {
    open(onKey, onResize) {
      const onKeypress = (text: string | undefined, key: Key): void => {
        const name = key.name ?? text ?? '';
        onKey(key.ctrl === true ? `ctrl+${name}` : name);
      };
      const onEnd = (): void => {
        onKey('ctrl+d');
      };
      emitKeypressEvents(stdin);
      stdin.on('keypress', onKeypress);
      stdin.on('end', onEnd);
      stdout.on('resize', onResize);
      detach = () => {
        stdin.off('keypress', onKeypress);
        stdin.off('end', onEnd);
        stdout.off('resize', onResize);
      };
      listen();
    },
    resume: listen,
    close() {
      if (detach === null) return;
      detach();
      detach = null;
      stdin.setRawMode(false);
      stdin.pause();
    },
  };
}
