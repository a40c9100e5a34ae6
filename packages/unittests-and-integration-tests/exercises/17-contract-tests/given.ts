/** What is kept under a name. */
export interface Note {
  text: string;
  tags: string[];
}

/** Keeps notes under names. The types say what a store can do; the README says what all stores promise. */
export interface NoteStore {
  /** Keeps a note, in place of the one that was there under that name. */
  save(name: string, note: Note): Promise<void>;
  /** Gives a copy of the note, or `undefined` if there is none under that name. */
  load(name: string): Promise<Note | undefined>;
  /** Takes a note out; `false` if there was none under that name. */
  remove(name: string): Promise<boolean>;
  /** Gives the names of all notes, in the order of `sort()`. */
  names(): Promise<string[]>;
}

/** Stands for a file on a disk. */
export interface TextFile {
  text: string;
}

/** Keeps its notes in memory. */
export class MemoryStore implements NoteStore {
  readonly #notes = new Map<string, Note>();

  /**
   * @param name - Any text.
   * @param note - The note; the store keeps a copy.
   * @returns When the note is kept.
   */
  save(name: string, note: Note): Promise<void> {
    this.#notes.set(name, structuredClone(note));
    return Promise.resolve();
  }

  /**
   * @param name - Any text.
   * @returns A copy of the note, or `undefined` if there is none.
   */
  load(name: string): Promise<Note | undefined> {
    return Promise.resolve(structuredClone(this.#notes.get(name)));
  }

  /**
   * @param name - Any text.
   * @returns Whether there was a note.
   */
  remove(name: string): Promise<boolean> {
    return Promise.resolve(this.#notes.delete(name));
  }

  /**
   * @returns The names, in the order of `sort()`.
   */
  names(): Promise<string[]> {
    return Promise.resolve([...this.#notes.keys()].sort());
  }
}

/** Keeps its notes in a file. Each change adds a line; who reads the file from its first line to its last knows what is kept. */
export class FileStore implements NoteStore {
  readonly #file: TextFile;

  /**
   * @param file - Where the notes are. An empty text is a store without notes.
   */
  constructor(file: TextFile) {
    this.#file = file;
  }

  /**
   * @param name - Any text.
   * @param note - The note.
   * @returns When the note is in the file.
   */
  save(name: string, note: Note): Promise<void> {
    this.#append([name, note]);
    return Promise.resolve();
  }

  /**
   * @param name - Any text.
   * @returns The note as it is in the file, or `undefined` if there is none.
   */
  load(name: string): Promise<Note | undefined> {
    return Promise.resolve(this.#read().get(name));
  }

  /**
   * @param name - Any text.
   * @returns Whether there was a note.
   */
  remove(name: string): Promise<boolean> {
    if (!this.#read().has(name)) return Promise.resolve(false);
    this.#append([name, null]);
    return Promise.resolve(true);
  }

  /**
   * @returns The names, in the order of `sort()`.
   */
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
