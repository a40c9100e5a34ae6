import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ladderOf, loadExercise } from '../src/index.ts';

describe('ladderOf()', () => {
  const lesson = `---
concepts: [tests]
minutes: 5
runtime: any
---
# Test it

## Hints

<details><summary>Where do I begin?</summary>With one case.</details>
`;

  function roomWith(bugs: Record<string, string>) {
    const packageDir = mkdtempSync(path.join(tmpdir(), 'ladder-'));
    onTestFinished(() => {
      rmSync(packageDir, { recursive: true });
    });
    const dir = path.join(packageDir, 'exercises/01-test-it');
    mkdirSync(path.join(dir, 'bugs'), { recursive: true });
    writeFileSync(path.join(dir, 'README.md'), lesson);
    for (const [name, text] of Object.entries(bugs)) writeFileSync(path.join(dir, 'bugs', name), text);
    return loadExercise(packageDir, '01-test-it');
  }

  test('puts behind the hints of the lesson which input shows each bug', () => {
    const loses = '/**\n * It loses the sign.\n *\n * @remarks Any negative\n * number shows it.\n */\nexport {};\n';
    expect(ladderOf(roomWith({ 'a.ts': loses, 'b.ts': '/** It says nothing of its input. */\n' }))).toEqual([
      { summary: 'Where do I begin?', text: 'With one case.' },
      { summary: 'Which input shows this bug? It loses the sign.', text: 'Any negative number shows it.' },
    ]);
  });

  test('is the lesson alone where the answer is code', () => {
    expect(ladderOf(roomWith({}))).toHaveLength(1);
  });
});
