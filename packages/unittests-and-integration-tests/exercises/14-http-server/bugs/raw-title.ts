/**
 * It hands the title to the store as it stands in the address, with all its percent signs.
 *
 * @remarks A title with a blank or an é, and a look at the title that the store was given.
 */
import { startNotesServer as startSoundServer, type NoteStore, type NotesServer } from '../given.ts';

export type * from '../given.ts';

/** Starts a server for notes. */
export async function startNotesServer(store: NoteStore = inMemory()): Promise<NotesServer> {
  return startSoundServer({
    get: (title) => store.get(encodeURIComponent(title)),
    set: (title, text) => store.set(encodeURIComponent(title), text),
  });
}

function inMemory(): NoteStore {
  const notes = new Map<string, string>();
  return {
    get: (title) => Promise.resolve(notes.get(title)),
    set: (title, text) => {
      notes.set(title, text);
      return Promise.resolve();
    },
  };
}
