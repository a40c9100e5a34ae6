/**
 * A note without tags comes back from the file with one tag, which is an empty text.
 *
 * @remarks Save a note with no tags in a `FileStore`, and compare the whole note that you load.
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
    const fields = note && [note.text, note.tags.join(',')];
    this.#file.text += `${JSON.stringify([name, fields])}\n`;
  }

  #read(): Map<string, Note> {
    const notes = new Map<string, Note>();
    for (const line of this.#file.text.split('\n').slice(0, -1)) {
      const [name, fields] = JSON.parse(line) as [string, [text: string, tags: string] | null];
      if (fields === null) notes.delete(name);
      else notes.set(name, { text: fields[0], tags: fields[1].split(',') });
    }
    return notes;
  }
}
