import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { serve, type Extras, type StaticServer } from './server.ts';

async function serveFiles(files: Readonly<Record<string, string>>, extras?: Extras): Promise<StaticServer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'serve-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  const server = await serve(folder, extras);
  onTestFinished(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });
  return server;
}

describe('serve()', () => {
  test('answers with the files of a folder, and with 404 for others', async () => {
    const { origin } = await serveFiles({ 'index.html': 'home' });
    expect(await (await fetch(origin)).text()).toBe('home');
    expect((await fetch(`${origin}/gone`)).status).toBe(404);
  });

  test('puts the pages of a test before files, as what their ending says', async () => {
    const pages = { '/a.js': 'made', '/bare': 'bare' };
    const { origin } = await serveFiles({ 'a.js': 'file' }, { pages });
    const script = await fetch(`${origin}/a.js`);
    expect(await script.text()).toBe('made');
    expect(script.headers.get('content-type')).toBe('text/javascript');
    expect((await fetch(`${origin}/bare`)).headers.get('content-type')).toBe('text/html');
  });

  test('gives the policy with files, pages and errors', async () => {
    const policy = "default-src 'none'";
    const { origin } = await serveFiles({ 'a.txt': '' }, { pages: { '/bare': '' }, policy });
    for (const address of ['/a.txt', '/bare', '/gone'])
      expect((await fetch(origin + address)).headers.get('content-security-policy')).toBe(policy);
  });

  test('remembers what was asked for', async () => {
    const { origin, requests } = await serveFiles({});
    await fetch(`${origin}/a?b=c`);
    await new Promise((resolve) => {
      new WebSocket(origin.replace('http', 'ws')).addEventListener('error', resolve);
    });
    expect(requests).toEqual(['/a', 'a socket']);
  });

  test('can be closed twice', async () => {
    const { origin, close } = await serveFiles({});
    await close();
    await close();
    await expect(fetch(origin)).rejects.toThrow();
  });
});
