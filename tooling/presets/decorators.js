import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { hasDecorators } from './has-decorators.js';

export { hasDecorators };

// Few files have decorators, and every test process loads this one.
const esbuild = () => createRequire(import.meta.url)('esbuild');

const options = (file) => ({ loader: 'ts', target: 'es2022', sourcefile: file });

/** Turns TypeScript with standard decorators into JavaScript without, which ends with its source map. */
export function lowered(code, file) {
  return esbuild().transformSync(code, { ...options(file), sourcemap: 'inline' }).code;
}

/** Loads a module for Node's `load` hook if it has decorators; null for the others, which Node loads by itself. */
export function loadDecorated(url) {
  if (!/^file:.*\.ts(?:\?.*)?$/.test(url) || url.includes('/node_modules/')) return null;
  const code = readFileSync(fileURLToPath(url), 'utf8');
  if (!hasDecorators(code)) return null;
  process.setSourceMapsEnabled(true);
  return { format: 'module', source: lowered(code, url), shortCircuit: true };
}

/** The same for Vite, whose own transform does not understand decorators either. */
export const lowerDecorators = {
  name: 'lower-decorators',
  enforce: 'pre',
  async transform(code, id) {
    if (!id.endsWith('.ts') || !hasDecorators(code)) return null;
    const result = await esbuild().transform(code, { ...options(id), sourcemap: true });
    return { code: result.code, map: result.map };
  },
};
