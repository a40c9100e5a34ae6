/**
 * The store in the file says that it has removed a note, also when there was none.
 *
 * @remarks Remove a name from a new `FileStore`, or remove a name twice, and look at what comes back.
 */
import type { Note, NoteStore, TextFile } from '../given.ts';

export * from '../given.ts';

export class FileStore implements NoteStore {
  readonly #file: TextFile;

  constructor(file: TextFile) {
    this.#file = file;
  }

  save(name: string, note: Note): Promise<void> {
    this.#append([name, note]);
    return Promise.resolve();
  }

  load(name: string): Promise<Note | undefined> {
    return Promise.resolve(this.#read().get(name));
  }

  remove(name: string): Promise<boolean> {
    this.#append([name, null]);
    return Promise.resolve(true);
  }

  names(): Promise<string[]> {
    return Promise.resolve([...this.#read().keys()].sort());
  }

  #append(change: [name: string, note: Note | null]): void {
    this.#file.text += `${JSON.stringify(change)}\n`;
  }

  #read(): Map<string, Note> {
    const notes = new Map<string, Note>();
    for (const line of this.#file.text.split('\n').slice(0, -1)) {
      const [name, note] = JSON.parse(line) as [string, Note | null];
      if (note === null) notes.delete(name);
      else notes.set(name, note);
    }
    return notes;
  }
}
