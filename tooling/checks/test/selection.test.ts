import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checks } from '../src/check-list.ts';
import type { Check, Scope } from '../src/check.ts';
import { listChecks, selectChecks } from '../src/selection.ts';

const everything = new Set<Scope>(['course', 'package', 'exercise', 'chosen', 'judged']);
const namesOf = (selected: readonly Check[]) => selected.map(({ name }) => name);

describe('the list of checks', () => {
  const files = readdirSync(path.join(import.meta.dirname, '../src/checks')).map((file) => path.basename(file, '.ts'));

  test('has one check of each file in checks/, with its name', () => {
    expect(namesOf(checks).toSorted()).toEqual(files.toSorted());
  });

  test.each(files)('holds what %s.ts exports under its own name', async (file) => {
    const exported = (await import(`../src/checks/${file}.ts`)) as Record<string, unknown>;
    const name = file.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    expect(checks.find((check) => check.name === file)).toBe(exported[name]);
  });

  test('says of each check in one line what holds', () => {
    const lines = listChecks(checks);
    expect(lines.filter((line) => !/^[a-z-]+ {2,}\S[^\n]{10,110}$/.test(line))).toEqual([]);
    expect(lines).toHaveLength(files.length);
  });
});

describe('selectChecks()', () => {
  const none = { scopes: everything, only: [], also: [] };

  test('takes all but the extra ones, which have to be asked for', () => {
    const all = namesOf(checks);
    expect(namesOf(selectChecks(checks, none))).toEqual(all.filter((name) => name !== 'upstream'));
    expect(namesOf(selectChecks(checks, { ...none, also: ['upstream'] }))).toEqual(all);
  });

  test('takes only those that are named, in the order of the list', () => {
    expect(namesOf(selectChecks(checks, { ...none, only: ['wording', 'links', 'links'] }))).toEqual([
      'links',
      'wording',
    ]);
    expect(namesOf(selectChecks(checks, { ...none, only: ['links'], also: ['upstream'] }))).toEqual([
      'links',
      'upstream',
    ]);
    expect(namesOf(selectChecks(checks, { ...none, only: ['upstream'] }))).toEqual(['upstream']);
  });

  test('refuses a name that is no check, and lists the names', () => {
    expect(() => selectChecks(checks, { ...none, only: ['links', 'lnks'] })).toThrow(
      `Cannot check: there is no check "lnks". The checks are ${namesOf(checks).join(', ')}`,
    );
  });

  test.each<{ name: string; scopes: Scope[] }>([
    { name: 'wording', scopes: ['course'] },
    { name: 'mistakes', scopes: ['course', 'package', 'exercise', 'chosen'] },
  ])('refuses $name where it would look at nothing', ({ name, scopes }) => {
    expect(() => selectChecks(checks, { ...none, scopes: new Set(scopes), only: ['links', name] })).toThrow(
      `Cannot check: with these options "${name}" looks at nothing. Leave out --course or --static`,
    );
  });
});
