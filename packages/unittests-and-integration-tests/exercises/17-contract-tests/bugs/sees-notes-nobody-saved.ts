/**
 * For some names the store in memory finds a note that nobody has saved.
 *
 * @remarks Ask a new `MemoryStore` for the name `toString`, or for `constructor`: `load` has to give nothing, and `remove` has to say no.
 */
import type { Note, NoteStore } from '../given.ts';

export * from '../given.ts';

export class MemoryStore implements NoteStore {
  readonly #notes: Record<string, Note> = {};

  save(name: string, note: Note): Promise<void> {
    this.#notes[name] = structuredClone(note);
    return Promise.resolve();
  }

  load(name: string): Promise<Note | undefined> {
    const note = this.#notes[name];
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- What was inherited has no tags.
    return Promise.resolve(note && { text: note.text, tags: [...(note.tags ?? [])] });
  }

  remove(name: string): Promise<boolean> {
    if (!(name in this.#notes)) return Promise.resolve(false);
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- The keys of an object are the bug.
    return Promise.resolve(delete this.#notes[name]);
  }

  names(): Promise<string[]> {
    return Promise.resolve(Object.keys(this.#notes).sort());
  }
}
