/** As in Python: the module with `getJson` is replaced for the whole file, and the property on the class for each test. */
import { getJson } from '#given/03-mock-http';
import { GithubOrgClient } from '#given/07-public-repos';
import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('#given/03-mock-http', () => ({ getJson: vi.fn() }));

const reposUrl = vi.spyOn(GithubOrgClient.prototype, 'publicReposUrl', 'get');

beforeEach(() => {
  reposUrl.mockReset().mockResolvedValue('https://api.github.com/orgs/google/repos');
  vi.mocked(getJson).mockReset();
});

describe('publicRepos', () => {
  it('lists Twitter and Google, in this order', async () => {
    vi.mocked(getJson).mockResolvedValue([{ name: 'Twitter' }, { name: 'Google' }]);
    const client = new GithubOrgClient('google');
    expect(await client.publicRepos()).toEqual(['Twitter', 'Google']);
    expect(await client.publicRepos()).toEqual(['Twitter', 'Google']);
    expect(reposUrl).toHaveBeenCalledOnce();
    expect(getJson).toHaveBeenCalledOnce();
  });

  it('lists none', async () => {
    vi.mocked(getJson).mockResolvedValue([]);
    await expect(new GithubOrgClient('google').publicRepos()).resolves.toHaveLength(0);
  });

  it('hides no failure', async () => {
    vi.mocked(getJson).mockRejectedValue(new Error('403'));
    await expect(new GithubOrgClient('google').publicRepos()).rejects.toThrow('403');
  });
});
