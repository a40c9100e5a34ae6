import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, test } from 'node:test';
import { notAllowed } from '../src/licence-list.ts';
import { unpinned } from '../src/unpinned.ts';

const commit = 'de0fac2e4500dabe0009e67214ff5f5447ce83dd';

describe('unpinned()', () => {
  test('accepts a full commit with its version, and actions of this repository', () => {
    assert.deepEqual(
      unpinned(`steps:\n  - uses: actions/checkout@${commit} # v6.0.2\n  - uses: ./.github/actions/setup\n`),
      [],
    );
  });

  for (const action of [
    'actions/checkout@v6',
    `actions/checkout@${commit}`,
    `actions/checkout@${commit.slice(0, 7)} # v6.0.2`,
    `actions/checkout@${commit} # v6`,
  ]) {
    test(`refuses ${action}`, () => {
      assert.equal(unpinned(`steps:\n  - name: Get\n    uses: ${action}\n`)[0]?.split(' ')[0], '3:');
    });
  }
});

describe('notAllowed()', () => {
  test('accepts permissive licences, and the one exception', () => {
    assert.deepEqual(
      notAllowed({
        MIT: [{ name: 'turbo' }],
        'CC BY-SA 4.0': [{ name: '@cspell/dict-en-common-misspellings' }],
      }),
      [],
    );
  });

  test('does not take an empty list for a good one', () => {
    assert.deepEqual(notAllowed({}), ['no dependency is listed, so nothing is proven']);
  });

  test('names each package whose licence is not agreed to', () => {
    const complaints = notAllowed({ 'GPL-3.0': [{ name: 'a' }, { name: 'b' }], 'CC BY-SA 4.0': [{ name: 'c' }] });
    assert.deepEqual(
      complaints.map((complaint) => complaint.split(':')[0]),
      ['a has the licence GPL-3.0', 'b has the licence GPL-3.0', 'c has the licence CC BY-SA 4.0'],
    );
  });
});

describe('pnpm gates', () => {
  test('knows only its own gates', () => {
    const main = path.join(import.meta.dirname, '../src/main.ts');
    const { status, stderr } = spawnSync(process.execPath, [main, 'speling'], { encoding: 'utf8' });
    assert.equal(status, 2);
    assert.match(stderr, /^There is no gate 'speling': the gates are types, /);
  });
});
