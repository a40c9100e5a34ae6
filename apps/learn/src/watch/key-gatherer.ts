import type { Key } from 'node:readline';

/** Who is told what a student does at the keyboard. */
export interface KeyListener {
  /**
   * A key was pressed by itself.
   *
   * @param key - Its name: `h`, `ctrl+c`, `alt+h`, `return`.
   */
  onKey(key: string): void;
  /** Text came: it was pasted, or typed as one types into an editor. */
  onText(): void;
}

/** Keys that come closer together than this are text, not commands. In milliseconds. */
export const typingMs = 200;
/** A paste whose end is lost on the way is over after this silence. In milliseconds. */
const lostPasteMs = 1000;
/** Nobody types these by mistake, and they must not wait. */
const urgent: ReadonlySet<string> = new Set(['ctrl+c', 'ctrl+d', 'ctrl+z']);

/**
 * Tells keys from text. A key counts when silence follows it, so a word that was meant for the editor, or pasted code, does
 * nothing, whatever letters are in it. One key that is held down or hit twice counts once.
 */
export class KeyGatherer {
  readonly #listener: KeyListener;
  #pressed = new Set<string>();
  #isPasting = false;
  #timer: NodeJS.Timeout | null = null;

  /**
   * @param listener - Who is told.
   */
  constructor(listener: KeyListener) {
    this.#listener = listener;
  }

  /**
   * Takes what `node:readline` makes of the bytes of a terminal.
   *
   * @param text - The characters, if there are any.
   * @param key - The key, if Node knows it.
   */
  take(text: string | undefined, key: Key): void {
    const name = key.name ?? text ?? '';
    if (name === 'paste-start') this.#isPasting = true;
    else if (name === 'paste-end') {
      this.drop();
      this.#listener.onText();
      return;
    }
    if (this.#isPasting) {
      this.#after(lostPasteMs);
      return;
    }
    const full = `${key.ctrl === true ? 'ctrl+' : ''}${key.meta === true && name !== 'escape' ? 'alt+' : ''}${name}`;
    if (urgent.has(full)) {
      this.drop();
      this.#listener.onKey(full);
      return;
    }
    this.#pressed.add(full);
    this.#after(typingMs);
  }

  /** Forgets what has not been told yet. */
  drop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#pressed.clear();
    this.#isPasting = false;
  }

  #after(delayMs: number): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const [key, ...others] = this.#pressed;
      const isText = this.#isPasting || others.length > 0;
      this.drop();
      if (isText) this.#listener.onText();
      else if (key !== undefined) this.#listener.onKey(key);
    }, delayMs);
  }
}
