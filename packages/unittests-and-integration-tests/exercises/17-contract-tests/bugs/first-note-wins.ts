/**
 * If a note is saved again under its name, the store in the file goes on giving the first one.
 *
 * @remarks Save two notes with different texts under one name in a `FileStore`, and load it.
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
    if (!this.#read().has(name)) return Promise.resolve(false);
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
      else if (!notes.has(name)) notes.set(name, note);
    }
    return notes;
  }
}
