/** Every repository meets every key, and one report of all pairs is compared with an inline snapshot. */
import { GithubOrgClient, type Repository } from '#given/08-has-license';
import { expect, test } from 'vitest';

const repos: Repository[] = [
  { name: 'app', license: { key: 'gpl-3.0' } },
  { name: 'lib', license: { key: 'gpl-2.0' } },
  { name: 'logo', license: null },
  { name: 'draft' },
];

function outcome(repo: Repository, licenseKey: string): unknown {
  try {
    return GithubOrgClient.hasLicense(repo, licenseKey);
  } catch (error) {
    return error instanceof TypeError ? 'refused' : error;
  }
}

test('answers for every pair', () => {
  const lines = repos.flatMap((repo) =>
    ['gpl-3.0', 'mit', ''].map((key) => `${repo.name} '${key}': ${String(outcome(repo, key))}`),
  );
  expect(lines).toMatchInlineSnapshot(`
    [
      "app 'gpl-3.0': true",
      "app 'mit': false",
      "app '': refused",
      "lib 'gpl-3.0': false",
      "lib 'mit': false",
      "lib '': refused",
      "logo 'gpl-3.0': false",
      "logo 'mit': false",
      "logo '': refused",
      "draft 'gpl-3.0': false",
      "draft 'mit': false",
      "draft '': refused",
    ]
  `);
});
