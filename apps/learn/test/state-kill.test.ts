import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stateSchema } from '../src/state/schema.ts';

const kills = 200;
const writer = path.join(import.meta.dirname, 'state-writer.ts');

describe('StateStore whose process is killed', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'state-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test(`leaves the old state or the new one, at ${kills} moments`, { timeout: 300_000 }, async () => {
    const file = path.join(folder, 'state.json');
    const seen = new Map<string, number>();
    for (let kill = 0; kill < kills; kill++) {
      const child = spawn(process.execPath, [writer, file], { stdio: ['ignore', 'pipe', 'inherit'] });
      await once(child.stdout, 'data');
      // A write takes about a millisecond, so every part of one is hit.
      await sleep((kill % 20) * 0.7);
      child.kill('SIGKILL');
      await once(child, 'exit');
      const state = stateSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
      const kind = `${state.lastPackage ?? 'nobody'}: ${Object.keys(state.exercises).length}`;
      seen.set(kind, (seen.get(kind) ?? 0) + 1);
    }
    expect([...seen.keys()].sort()).toEqual(['long: 300', 'short: 0']);
    expect([...seen.values()].reduce((sum, count) => sum + count)).toBe(kills);
  });
});
