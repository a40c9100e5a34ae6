/**
 * The store in memory keeps the very note that it was handed. If that is changed later, the note in the store changes, too.
 *
 * @remarks Save a note in a `MemoryStore`, change the text of the object that you saved, and load it.
 */
import type { Note, NoteStore } from '../given.ts';

export * from '../given.ts';

export class MemoryStore implements NoteStore {
  readonly #notes = new Map<string, Note>();

  save(name: string, note: Note): Promise<void> {
    this.#notes.set(name, note);
    return Promise.resolve();
  }

  load(name: string): Promise<Note | undefined> {
    return Promise.resolve(structuredClone(this.#notes.get(name)));
  }

  remove(name: string): Promise<boolean> {
    return Promise.resolve(this.#notes.delete(name));
  }

  names(): Promise<string[]> {
    return Promise.resolve([...this.#notes.keys()].sort());
  }
}
