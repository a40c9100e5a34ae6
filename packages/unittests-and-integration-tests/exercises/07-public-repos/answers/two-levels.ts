/** The names are tested with a replaced `reposPayload`, and the questions, one level below, with a subclass. */
import { GithubOrgClient, type Repository } from '#given/07-public-repos';
import { describe, expect, test, vi } from 'vitest';

describe('names', () => {
  const namesOf = async (payload: Promise<Repository[]>) => {
    const client = new GithubOrgClient('google');
    vi.spyOn(client, 'reposPayload', 'get').mockReturnValue(payload);
    return client.publicRepos();
  };

  test('come in the order of the list', async () => {
    const repos = Array.from('typescript', (name, index) => ({ name, ...(index > 4 && { license: null }) }));
    expect((await namesOf(Promise.resolve(repos))).join('')).toBe('typescript');
  });

  test('are none for none', async () => {
    expect(await namesOf(Promise.resolve([]))).toMatchInlineSnapshot(`[]`);
  });

  test('are not there when the list is not', async () => {
    const failure = new Error('no list');
    expect(await namesOf(Promise.reject(failure)).catch((error: unknown) => error)).toBe(failure);
  });
});

test('the list is asked for once, at its address', async () => {
  let reads = 0;
  class Client extends GithubOrgClient {
    override get publicReposUrl(): Promise<string> {
      reads++;
      return Promise.resolve('where the list is');
    }
  }
  const fetchJson = vi.fn(() => Promise.resolve([]));
  const client = new Client('google', fetchJson);
  await Promise.all([client.publicRepos(), client.publicRepos()]);
  expect(fetchJson.mock.calls).toEqual([['where the list is']]);
  expect(reads).toBe(1);
});
