/**
 * The store in memory gives its names in the order in which they were saved.
 *
 * @remarks Save two notes in a `MemoryStore`, first under `b` and then under `a`, and compare the list of names.
 */
import type { Note, NoteStore } from '../given.ts';

export * from '../given.ts';

export class MemoryStore implements NoteStore {
  readonly #notes = new Map<string, Note>();

  save(name: string, note: Note): Promise<void> {
    this.#notes.set(name, structuredClone(note));
    return Promise.resolve();
  }

  load(name: string): Promise<Note | undefined> {
    return Promise.resolve(structuredClone(this.#notes.get(name)));
  }

  remove(name: string): Promise<boolean> {
    return Promise.resolve(this.#notes.delete(name));
  }

  names(): Promise<string[]> {
    return Promise.resolve([...this.#notes.keys()]);
  }
}
