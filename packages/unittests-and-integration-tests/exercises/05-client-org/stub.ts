import { GithubOrgClient, type JsonFetcher } from '#given/05-client-org';
import { describe, expect, test, vi } from 'vitest';

describe('org of GithubOrgClient', () => {
  test('gives what GitHub answers about google', async () => {
    // TODO: give the fake an answer, compare what comes back, look at what was asked. Then do it for abc, too.
    const fetchJson = vi.fn<JsonFetcher>();
    const client = new GithubOrgClient('google', fetchJson);
    expect(await client.org).toBe('Not written yet: the tests');
  });
});
