import { type NotesServer, startNotesServer } from '#given/14-http-server';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

describe('startNotesServer()', () => {
  let server: NotesServer;

  beforeEach(async () => {
    server = await startNotesServer();
  });

  afterEach(async () => {
    await server.close();
  });

  test('keeps a note', async () => {
    // TODO: put a note with fetch, get it back, and look at what came over the wire.
    const response = await fetch(`${server.url}/notes/milk`);
    expect(response.status).toBe('Not written yet: the tests');
  });
});
