import { describe, expect, test } from 'vitest';
import { resolveLink } from '../src/links.ts';
import { repositoryUrl } from '../src/repository.ts';
import { scratchFolder, smallCourse } from './scratch-repository.ts';

const pages = new Map([
  ['README.md', 'index'],
  ['packages/tiny/README.md', 'tiny'],
  ['packages/tiny/exercises/01-double/README.md', 'tiny/01-double'],
]);
const room = 'packages/tiny/exercises/02-half/README.md';

describe('resolveLink()', () => {
  test.each([
    { what: 'a room', url: '../01-double/README.md', leadsTo: '/tiny/01-double/' },
    { what: 'the folder of a room', url: '../01-double', leadsTo: '/tiny/01-double/' },
    { what: 'a folder with a slash', url: '../01-double/', leadsTo: '/tiny/01-double/' },
    { what: 'a heading of a room', url: '../01-double/README.md#task', leadsTo: '/tiny/01-double/#task' },
    { what: 'a package', url: '../../README.md', leadsTo: '/tiny/' },
    { what: 'the README of the repository', url: '../../../../README.md', leadsTo: '/' },
    {
      what: 'a heading of that README',
      url: '../../../../README.md#start',
      leadsTo: `${repositoryUrl}/blob/main/README.md#start`,
    },
    {
      what: 'a file that is no page',
      url: 'solution.ts',
      leadsTo: `${repositoryUrl}/blob/main/packages/tiny/exercises/02-half/solution.ts`,
    },
    {
      what: 'a folder that is no page',
      url: '../01-double/examples',
      leadsTo: `${repositoryUrl}/tree/main/packages/tiny/exercises/01-double/examples`,
    },
    { what: 'an address', url: 'https://nodejs.org/a#b', leadsTo: 'https://nodejs.org/a#b' },
    { what: 'a heading of the same file', url: '#task', leadsTo: '#task' },
    { what: 'a file that is missing', url: '../09-none/README.md', leadsTo: '../09-none/README.md' },
    { what: 'a place outside of the repository', url: '../../../../../x.md', leadsTo: '../../../../../x.md' },
  ])('leads to $what', ({ url, leadsTo }) => {
    const targets = { root: scratchFolder(smallCourse), pages };
    expect(resolveLink(url, room, targets)).toBe(leadsTo);
  });

  test('leads from Markdown to Markdown', () => {
    const targets = { root: scratchFolder(smallCourse), pages };
    expect(resolveLink('../01-double#task', room, targets, 'markdown')).toBe('/tiny/01-double.md#task');
  });
});
