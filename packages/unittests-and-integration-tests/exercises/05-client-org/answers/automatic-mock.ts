/** An automatic mock of the module, and a fixture of `test.extend` that prepares it for each test. */
import * as http from '#given/03-mock-http';
import { GithubOrgClient } from '#given/05-client-org';
import { describe, expect, test as base, vi } from 'vitest';

vi.mock('#given/03-mock-http');

const test = base.extend('questions', () => {
  const questions: string[] = [];
  vi.mocked(http.getJson).mockImplementation((url) => {
    questions.push(url);
    if (url.endsWith('/broken')) return Promise.reject(new http.HttpError(url, 500));
    return Promise.resolve({ login: url, repos_url: `${url}/repos` });
  });
  return questions;
});

describe.for(['google', 'abc'])('%s', (orgName) => {
  const url = `https://api.github.com/orgs/${orgName}`;

  test('gives the answer and remembers it', async ({ questions }) => {
    const client = new GithubOrgClient(orgName);
    const both = await Promise.all([client.org, client.org]);
    expect(both.map((org) => org.repos_url)).toEqual([`${url}/repos`, `${url}/repos`]);
    expect(both[0].login).toBe(url);
    expect(questions).toEqual([url]);
  });
});

test('fails when GitHub does', async ({ questions }) => {
  await expect(new GithubOrgClient('broken').org).rejects.toBeInstanceOf(http.HttpError);
  expect(questions).toHaveLength(1);
});
