/** `vi.mock` replaces the module that asks GitHub, and its fake answers by address. */
import { getJson } from '#given/03-mock-http';
import { GithubOrgClient } from '#given/06-mock-a-property';
import { expect, it, vi } from 'vitest';

const addresses: Record<string, string> = {
  'https://api.github.com/orgs/google': 'https://api.github.com/organizations/1342004/repos?page=1',
  'https://api.github.com/orgs/abc': 'https://api.github.com/organizations/42/repos?page=1',
};

vi.mock(import('#given/03-mock-http'), async (importOriginal) => ({
  ...(await importOriginal()),
  getJson: vi.fn((url: string) => {
    const repos_url = addresses[url];
    return repos_url === undefined ? Promise.reject(new Error('404')) : Promise.resolve({ login: 'x', repos_url });
  }),
}));

it('gives the addresses of google and abc, and fails for nobody', async () => {
  const urls = ['google', 'abc', 'nobody'].map((name) => new GithubOrgClient(name).publicReposUrl);
  expect((await Promise.allSettled(urls)).map((outcome) => ('value' in outcome ? outcome.value : 'failed'))).toEqual([
    ...Object.values(addresses),
    'failed',
  ]);
  expect(getJson).toHaveBeenCalledTimes(3);
});
