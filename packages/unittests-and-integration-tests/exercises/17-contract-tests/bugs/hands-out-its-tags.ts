/**
 * Who loads a note from the store in memory and changes the tags that came out, changes the note in the store.
 *
 * @remarks Save a note in a `MemoryStore`, load it, push a tag to what came back, and load it again.
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
    const note = this.#notes.get(name);
    return Promise.resolve(note && { ...note });
  }

  remove(name: string): Promise<boolean> {
    return Promise.resolve(this.#notes.delete(name));
  }

  names(): Promise<string[]> {
    return Promise.resolve([...this.#notes.keys()].sort());
  }
}
