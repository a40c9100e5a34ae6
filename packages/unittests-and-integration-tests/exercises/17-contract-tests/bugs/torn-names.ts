/**
 * Some names are too much for the store in the file: it cannot read its own lines any more.
 *
 * @remarks Save a note in a `FileStore` under a name with a colon, or with a line break, and load it.
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

  #append([name, note]: [name: string, note: Note | null]): void {
    this.#file.text += `${name}:${JSON.stringify(note)}\n`;
  }

  #read(): Map<string, Note> {
    const notes = new Map<string, Note>();
    for (const line of this.#file.text.split('\n').slice(0, -1)) {
      const colon = line.indexOf(':');
      const note = JSON.parse(line.slice(colon + 1)) as Note | null;
      if (note === null) notes.delete(line.slice(0, colon));
      else notes.set(line.slice(0, colon), note);
    }
    return notes;
  }
}
