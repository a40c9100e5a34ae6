import { describe, expect, test, vi } from 'vitest';
import { createClient, type HelperEvents } from '../src/core/client.ts';

/** A client of helpers that do what a test says. */
function clientOf(onSend: (message: { ticket: number; request: string }, events: HelperEvents<string>) => void) {
  const helpers: { isEnded: boolean; events: HelperEvents<string> }[] = [];
  const client = createClient<string, string>((events) => {
    const state = { isEnded: false, events };
    helpers.push(state);
    return {
      send: (message) => {
        onSend(message, events);
      },
      end: () => {
        state.isEnded = true;
      },
    };
  }, 1000);
  return { client, helpers };
}

describe('createClient()', () => {
  test('starts nothing before the first request, and one helper for all', async () => {
    const { client, helpers } = clientOf(({ ticket, request }, { onReply }) => {
      onReply({ ticket, reply: request.toUpperCase() });
    });
    expect(helpers).toHaveLength(0);
    client.prepare();
    expect(await client.ask('a')).toEqual({ kind: 'reply', reply: 'A' });
    expect(await client.ask('b')).toEqual({ kind: 'reply', reply: 'B' });
    expect(helpers).toHaveLength(1);
  });

  test('gives each request its own reply, in whatever order they come', async () => {
    const asked: { ticket: number; request: string }[] = [];
    const { client, helpers } = clientOf((message) => asked.push(message));
    const replies = [client.ask('a'), client.ask('b')];
    for (const { ticket, request } of asked.toReversed()) helpers[0]?.events.onReply({ ticket, reply: `${request}!` });
    expect(await Promise.all(replies)).toEqual([
      { kind: 'reply', reply: 'a!' },
      { kind: 'reply', reply: 'b!' },
    ]);
  });

  test('hands on why a helper could not do it', async () => {
    const { client } = clientOf(({ ticket }, { onReply }) => {
      onReply({ ticket, error: 'no such file' });
    });
    expect(await client.ask('a')).toEqual({ kind: 'error', why: 'no such file' });
  });

  test('ends a helper that takes too long, and tells all who wait', async () => {
    vi.useFakeTimers();
    const { client, helpers } = clientOf(() => undefined);
    const first = client.ask('a');
    await vi.advanceTimersByTimeAsync(600);
    const second = client.ask('b');
    await vi.advanceTimersByTimeAsync(400);
    vi.useRealTimers();
    expect(await first).toEqual({ kind: 'late' });
    expect(await second).toEqual({ kind: 'ended' });
    expect(helpers[0]?.isEnded).toBe(true);
  });

  test('starts another helper after one has ended or was closed', async () => {
    const { client, helpers } = clientOf(({ ticket, request }, { onReply, onEnd }) => {
      if (request === 'die') onEnd();
      else onReply({ ticket, reply: request });
    });
    expect(await client.ask('die')).toEqual({ kind: 'ended' });
    expect(await client.ask('a')).toEqual({ kind: 'reply', reply: 'a' });
    client.close();
    expect(helpers.map(({ isEnded }) => isEnded)).toEqual([true, true]);
    expect(await client.ask('b')).toEqual({ kind: 'reply', reply: 'b' });
    expect(helpers).toHaveLength(3);
  });
});
