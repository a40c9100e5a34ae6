import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

function read(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}

const { dependencies, devDependencies } = JSON.parse(read('../package.json')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;
const catalog = read('../../../pnpm-workspace.yaml');

describe('the versions of this folder', () => {
  test.each(['vitest', 'vite', '@types/node', '@typescript/native'])('has the %s of the workspace', (name) => {
    const version = dependencies[name] ?? devDependencies[name] ?? 'none';
    expect(catalog.replaceAll("'", '')).toContain(`\n  ${name}: ${version}\n`);
  });

  test('are exact', () => {
    const ranges = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^(?:\d+\.\d+\.\d+$|npm:\w+@\d+\.\d+\.\d+$|link:)/.test(version),
    );
    expect(ranges).toEqual([]);
  });
});
