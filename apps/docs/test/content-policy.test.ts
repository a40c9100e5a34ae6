import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { writePolicies } from '../src/content-policy.ts';
import { scratchFolder } from './scratch-repository.ts';

const hashOfAlert = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='";

/** The page with its policy, and the policy's parts by their names. */
function policed(body: string, files: Record<string, string> = {}): { html: string; policy: Record<string, string> } {
  const html = `<!doctype html><html><head><meta charset="utf-8"/><title>A</title></head><body>${body}</body></html>`;
  const folder = scratchFolder({ 'a/index.html': html, ...files });
  writePolicies(folder);
  const written = readFileSync(path.join(folder, 'a/index.html'), 'utf8');
  const [, content = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(written) ?? [];
  const parts = content.split('; ').map((part) => part.split(/ (.*)/) as [string, string]);
  return { html: written, policy: Object.fromEntries(parts) };
}

describe('writePolicies()', () => {
  test('stands before everything that it holds for', () => {
    expect(policed('').html).toMatch(/<head><meta charset="utf-8"\/><meta http-equiv="Content-Security-Policy"/);
  });

  test('allows what comes from the site, and nothing else', () => {
    expect(policed('<script src="/a.js"></script>').policy).toEqual({
      'default-src': "'none'",
      'script-src': "'self' 'wasm-unsafe-eval'",
      'style-src': "'self'",
      'style-src-attr': "'unsafe-inline'",
      'img-src': "'self' data:",
      'connect-src': "'self'",
      'worker-src': "'self'",
      'manifest-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'none'",
    });
  });

  test('names the scripts and styles that stand in the page by their hashes', () => {
    const { policy } = policed('<script>alert(1)</script><style>alert(1)</style>');
    expect(policy['script-src']).toBe(`'self' 'wasm-unsafe-eval' ${hashOfAlert}`);
    expect(policy['style-src']).toBe(`'self' ${hashOfAlert}`);
  });

  test('takes scripts as they are written', () => {
    const one = policed('<script>if (1 < 2 && "&amp;") f("<p>")</script>').policy['script-src'];
    const other = policed('<script>if (1 < 2 && "&") f("<p>")</script>').policy['script-src'];
    expect(one).not.toBe(other);
  });

  test('allows the frame of the exercises where one plays', () => {
    const frame = { 'play/csp.json': '{"scriptHash":"sha256-abc"}' };
    const { policy } = policed('<play-exercise room="a/b"></play-exercise>', frame);
    expect(policy['script-src']).toBe("'self' 'wasm-unsafe-eval' 'sha256-abc' blob:");
    expect(policy['worker-src']).toBe("'self' blob:");
    expect(policed('', frame).policy['worker-src']).toBe("'self'");
  });

  test('refuses a page in which a policy would come too late', () => {
    const folder = scratchFolder({ 'index.html': '<html><head><script>f()</script></head></html>' });
    expect(() => {
      writePolicies(folder);
    }).toThrow('Cannot give index.html a policy: its head does not begin with its charset');
  });
});
