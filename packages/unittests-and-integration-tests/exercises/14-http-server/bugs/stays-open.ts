/**
 * It goes on answering after it has been closed.
 *
 * @remarks One more request behind `await server.close()`: it has to fail.
 */
import { startNotesServer as startSoundServer, type NoteStore, type NotesServer } from '../given.ts';

export type * from '../given.ts';

/** Starts a server for notes. */
export async function startNotesServer(store?: NoteStore): Promise<NotesServer> {
  const { url } = await startSoundServer(store);
  const close = () => Promise.resolve();
  return { url, close, [Symbol.asyncDispose]: close };
}
