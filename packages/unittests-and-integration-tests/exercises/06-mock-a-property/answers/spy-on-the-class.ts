/** The getter is replaced on the class, so for every client, and `using` puts it back at the end of each test. */
import { GithubOrgClient } from '#given/06-mock-a-property';
import { expect, test, vi } from 'vitest';

for (const repos_url of ['https://a.example/repos?type=all', 'https://b.example/']) {
  test(`gives ${repos_url}`, async () => {
    using org = vi.spyOn(GithubOrgClient.prototype, 'org', 'get');
    org.mockReturnValue(Promise.resolve({ login: 'somebody', repos_url }));
    await expect(new GithubOrgClient('google').publicReposUrl).resolves.toBe(repos_url);
    expect(org).toHaveBeenCalledOnce();
  });
}

test('fails as org does', async () => {
  using org = vi.spyOn(GithubOrgClient.prototype, 'org', 'get');
  org.mockImplementation(async () => {
    await Promise.resolve();
    throw new RangeError('no quota');
  });
  await expect(new GithubOrgClient('google').publicReposUrl).rejects.toThrow(RangeError);
});
