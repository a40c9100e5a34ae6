/** In your tests `org` always gives an organization. What happens when it cannot? Let it reject, and expect the same of `publicReposUrl`. */
import { GithubOrgClient } from '#given/06-mock-a-property';
import { expect, test, vi } from 'vitest';

test.each(['https://example.com/list?page=2', 'https://example.com/other'])(
  'publicReposUrl is %s',
  async (repos_url) => {
    const client = new GithubOrgClient('google');
    vi.spyOn(client, 'org', 'get').mockResolvedValue({ login: 'x', repos_url });
    expect(await client.publicReposUrl).toBe(repos_url);
  },
);
