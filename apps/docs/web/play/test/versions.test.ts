import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/** The catalog of a pnpm root: versions by name. */
function catalogOf(root: string): Map<string, string> {
  const text = readFileSync(path.join(root, 'pnpm-workspace.yaml'), 'utf8');
  const [, lines = ''] = /^catalog:\n((?:[ ].*\n)+)/m.exec(text) ?? [];
  return new Map(
    [...lines.matchAll(/^[ ]+'?([^'#\s]+?)'?: (\S+)$/gm)].map(([, name = '', version = '']) => [name, version]),
  );
}

const web = path.resolve(import.meta.dirname, '../..');
const here = catalogOf(web);
const course = catalogOf(path.resolve(web, '../../..'));

// What a page judges with has to be what the terminal judges with. Only its compiler has another name in the course.
const shared = [...here.keys()].filter((name) => course.has(name) && name !== 'typescript');

describe('the catalog of this root', () => {
  test('shares with that of the course what judges and checks', () => {
    expect(shared).toEqual(expect.arrayContaining(['@types/node', '@typescript/native', 'vite', 'vitest']));
  });

  test.each(shared)('has the same %s as that of the course', (name) => {
    expect(here.get(name)).toBe(course.get(name));
  });

  test('has a compiler of the same major and minor version as that of the course', () => {
    const [wanted = 'none'] = /\d+\.\d+(?=\.\d+$)/.exec(course.get('typescript') ?? '') ?? [];
    expect(here.get('typescript')).toMatch(new RegExp(`^${RegExp.escape(wanted)}\\.\\d+$`));
  });

  test('has exact versions', () => {
    const ranges = [...here].filter(([, version]) => !/^(?:npm:\w+@)?\d+\.\d+\.\d+$/.test(version));
    expect(ranges).toEqual([]);
  });

  test.each(['play', 'site', 'test'])('is where all versions of %s come from', (member) => {
    const { dependencies, devDependencies } = JSON.parse(
      readFileSync(path.join(web, member, 'package.json'), 'utf8'),
    ) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
    const others = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^(?:catalog:|workspace:\*|link:.+)$/.test(version),
    );
    expect(others).toEqual([]);
  });
});
