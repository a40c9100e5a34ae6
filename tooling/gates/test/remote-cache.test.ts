// The repository's own turbo.json, over two small packages, in several clones.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { zstdDecompressSync } from 'node:zlib';
import { packageManager } from '../../course/src/commands.ts';
import { startCacheServer, type CacheServer } from '../src/cache-server.ts';
import { repository } from '../src/roots.ts';

const desk = mkdtempSync(path.join(tmpdir(), 'remote-cache-'));
const upstream = path.join(desk, 'upstream');
const storage = path.join(desk, 'storage');
const token = 'a token for this test alone';
let server: CacheServer;
let deadUrl: string;

before(async () => {
  layUpstream();
  const [port, deadPort] = [await freePort(), await freePort()];
  server = await startCacheServer(storage, port, token);
  deadUrl = `http://127.0.0.1:${deadPort}`;
});

after(async () => {
  server.process.kill();
  await once(server.process, 'exit');
  rmSync(desk, { recursive: true, force: true });
});

describe('the remote cache', () => {
  test('gives a second clone what the first one has worked out', () => {
    assert.deepEqual(tasks(clone('first'), server.url, token), { cached: 0, total: 4 });
    const second = clone('second');
    assert.deepEqual(tasks(second, server.url, token), { cached: 4, total: 4 });
    assert.equal(readFileSync(path.join(second, 'packages/alpha/dist/index.js'), 'utf8'), 'export const alpha = 1;\n');
  });

  test('costs only time when the token is wrong', () => {
    assert.deepEqual(tasks(clone('stranger'), server.url, 'a wrong token'), { cached: 0, total: 4 });
  });

  test('costs only time when the server is dead', () => {
    assert.deepEqual(tasks(clone('alone'), deadUrl, token), { cached: 0, total: 4 });
  });

  test('never holds an answer of a student, nor is it asked again because of one', () => {
    const student = clone('student');
    // Something new to store, so that the answer had its chance to come along.
    writeFileSync(path.join(student, 'packages/alpha/exercises/index.js'), 'export const alpha = 2;\n');
    mkdirSync(path.join(student, 'packages/alpha/practice'));
    writeFileSync(path.join(student, 'packages/alpha/practice/01-add.ts'), '// the answer of a student\n');
    assert.deepEqual(tasks(student, server.url, token), { cached: 2, total: 4 });
    const stored = globSync('**/*', { cwd: storage, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => unpacked(path.join(entry.parentPath, entry.name)));
    assert.ok(stored.some((text) => text.includes('export const alpha = 2;')));
    assert.ok(!stored.some((text) => text.includes('the answer of a student')));

    writeFileSync(path.join(student, 'packages/alpha/practice/01-add.ts'), '// another answer of a student\n');
    assert.deepEqual(tasks(student, server.url, token), { cached: 4, total: 4 });
  });
});

/** Two packages whose build copies a file, and whose tests print all that they see. */
function layUpstream(): void {
  put('package.json', { name: 'small', private: true, packageManager });
  put('pnpm-workspace.yaml', 'packages:\n  - packages/*\npmOnFail: ignore\n');
  put('.gitignore', 'node_modules/\ndist/\n.turbo/\n');
  for (const file of ['turbo.json', 'tsconfig.base.json']) copyFileSync(path.join(repository, file), at(file));
  for (const name of ['alpha', 'beta']) {
    const copy = "require('node:fs').cpSync('exercises', 'dist', { recursive: true })";
    const scripts = { build: `node -e "${copy}"`, test: 'node exercises/index.js' };
    put(`packages/${name}/package.json`, { name, version: '1.0.0', type: 'module', scripts });
    put(`packages/${name}/exercises/index.js`, `export const ${name} = 1;\n`);
  }
  const importer = '  .: {}\n  packages/alpha: {}\n  packages/beta: {}\n';
  put('pnpm-lock.yaml', `lockfileVersion: '9.0'\n\nimporters:\n${importer}`);
  git(upstream, 'init', '--quiet');
  git(upstream, 'add', '--all');
  git(upstream, '-c', 'user.name=Test', '-c', 'user.email=test@example.com', 'commit', '--quiet', '--message', 'First');
}

function at(file: string): string {
  return path.join(upstream, file);
}

function put(file: string, content: string | object): void {
  mkdirSync(path.dirname(at(file)), { recursive: true });
  writeFileSync(at(file), typeof content === 'string' ? content : JSON.stringify(content));
}

function clone(name: string): string {
  const folder = path.join(desk, name);
  git(desk, 'clone', '--quiet', upstream, folder);
  return folder;
}

/** Runs the tasks, which have to go well, and counts those that some cache knew. */
function tasks(cwd: string, api: string, apiToken: string): { cached: number; total: number } {
  const { status, stdout, stderr } = spawnSync('turbo', ['run', 'build', 'test', '--no-color'], {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      TURBO_API: api,
      TURBO_TOKEN: apiToken,
      TURBO_TEAM: 'backend-ts',
      TURBO_TELEMETRY_DISABLED: '1',
      TURBO_CACHE: undefined,
    },
  });
  assert.equal(status, 0, stdout + stderr);
  const [, cached, total] = /Cached:\s+(\d+) cached, (\d+) total/.exec(stdout) ?? [];
  return { cached: Number(cached), total: Number(total) };
}

/** An artifact is a tar archive, compressed with zstd; the rest is read as it is. */
function unpacked(file: string): string {
  const content = readFileSync(file);
  const isZstd = content.length > 4 && content.readUInt32LE() === 0xfd2fb528;
  return (isZstd ? zstdDecompressSync(content) : content).toString('latin1');
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

function git(cwd: string, ...args: string[]): void {
  execFileSync('git', args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
}
