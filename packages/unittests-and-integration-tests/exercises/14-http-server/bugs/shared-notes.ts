/**
 * All servers share one memory: what was put to one of them, another gives away.
 *
 * @remarks Two servers at the same time, or one after the other: put a note to the first, and ask the second for it.
 */
import { startNotesServer as startSoundServer, type NoteStore, type NotesServer } from '../given.ts';

export type * from '../given.ts';

const notes = new Map<string, string>();

const shared: NoteStore = {
  get: (title) => Promise.resolve(notes.get(title)),
  set: (title, text) => {
    notes.set(title, text);
    return Promise.resolve();
  },
};

/** Starts a server for notes. */
export async function startNotesServer(store: NoteStore = shared): Promise<NotesServer> {
  return startSoundServer(store);
}
