import type { Organization, Repository } from '#given/05-client-org';

/** The client of room 05, where its code stands. */
export * from '#given/05-client-org';

/** Where GitHub describes the organization. */
export const orgUrl = 'https://api.github.com/orgs/google';

/** What GitHub answers there, as far as it is used. */
export const orgPayload = {
  login: 'google',
  repos_url: 'https://api.github.com/orgs/google/repos',
} as const satisfies Organization;

/** What GitHub answers at `orgPayload.repos_url`, as far as it is used: nine repositories of the year 2013. */
export const reposPayload = [
  { name: 'episodes.dart', license: { key: 'bsd-3-clause' } },
  { name: 'cpp-netlib', license: { key: 'bsl-1.0' } },
  { name: 'dagger', license: { key: 'apache-2.0' } },
  { name: 'ios-webkit-debug-proxy', license: { key: 'other' } },
  { name: 'google.github.io', license: null },
  { name: 'kratu', license: { key: 'apache-2.0' } },
  { name: 'build-debian-cloud', license: { key: 'other' } },
  { name: 'traceur-compiler', license: { key: 'apache-2.0' } },
  { name: 'firmata.py', license: { key: 'apache-2.0' } },
] as const satisfies readonly Repository[];

/** The names of all nine, in their order. */
export const expectedRepos = reposPayload.map(({ name }) => name);

/** The names of those with the key `apache-2.0`, in their order. */
export const apache2Repos = ['dagger', 'kratu', 'traceur-compiler', 'firmata.py'] as const;
