import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { brokenRules } from '../src/root-rules.ts';
import { pnpmRoots, repository } from '../src/roots.ts';

const read = (root: string): string => readFileSync(path.join(root, 'pnpm-workspace.yaml'), 'utf8');
const workspace = read(repository);

describe('pnpmRoots()', () => {
  test('finds the workspace first, then the roots beside it, and no fixture', () => {
    const names = pnpmRoots().map((root) => path.relative(repository, root).replaceAll(path.sep, '/'));
    assert.deepEqual(names, ['', 'apps/docs/web', 'tooling/gates']);
  });

  for (const root of pnpmRoots()) {
    test(`${path.relative(repository, root) || 'the workspace'} states every rule`, () => {
      assert.deepEqual(brokenRules(read(root), workspace), []);
    });
  }
});

describe('brokenRules()', () => {
  for (const [rule, other] of [
    ['minimumReleaseAge: 1440', 'minimumReleaseAge: 0'],
    ['trustPolicy: no-downgrade', 'trustPolicy: off'],
    ['trustLockfile: true', 'trustLockfile: false'],
    ['blockExoticSubdeps: true', 'blockExoticSubdeps: false'],
    ['strictDepBuilds: true', 'strictDepBuilds: false'],
  ] as const) {
    const [name = '', wanted = ''] = rule.split(': ');

    test(`refuses a root without ${name}, with another value, or with the rule in a comment`, () => {
      for (const [text, found] of [
        [workspace.replace(`${rule}\n`, ''), 'missing'],
        [workspace.replace(rule, other), other.split(': ')[1]],
        [workspace.replace(rule, `# ${rule}`), 'missing'],
      ] as const)
        assert.deepEqual(brokenRules(text, workspace), [`${name} is ${String(found)}, and must be ${wanted}`]);
    });

    test(`refuses every root where the workspace itself has no ${name}`, () => {
      const loose = workspace.replace(`${rule}\n`, '');
      assert.deepEqual(brokenRules(loose, loose), [`${name} is missing, and must be set at the top`]);
    });
  }

  test('refuses a build script that may run', () => {
    const text = workspace.replace('allowBuilds:\n', "allowBuilds:\n  # For pictures.\n  '@img/sharp': true\n");
    assert.deepEqual(brokenRules(text, workspace), [
      "allowBuilds lets '@img/sharp' run a build script, and no package may",
    ]);
  });

  for (const hole of ['minimumReleaseAgeExclude', 'trustPolicyExclude', 'dangerouslyAllowAllBuilds']) {
    test(`refuses ${hole}`, () => {
      assert.deepEqual(brokenRules(`${workspace}${hole}:\n  - vite\n`, workspace), [
        `${hole} makes an exception, and there must be none`,
      ]);
    });
  }
});
