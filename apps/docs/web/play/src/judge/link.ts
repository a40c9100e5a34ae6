import { forbiddenImports } from '@backend-ts/judge/run/imports';
import { init, parse } from 'es-module-lexer/js';
import { transform } from 'sucrase';
import type { PlayRoom } from '../room.ts';
import type { LinkedModule } from '../runner/protocol.ts';
import { resolveInPackage, type Lookup } from './resolve.ts';

/** Why an answer cannot be run at all. */
export type Refusal =
  | { kind: 'forbidden'; message: string }
  | { kind: 'unreadable'; file: string; name: string; message: string }
  | { kind: 'missing'; file: string; message: string };

/** The modules of one run, or the reason that there is none. */
export type Linked = { modules: LinkedModule[] } | { refusal: Refusal };

/**
 * Finds and links everything that one run imports, from the test on.
 *
 * @param room - The room.
 * @param text - The answer.
 * @param given - The file that stands in for the given code; null for the exercise's own.
 * @param isVariant - True for a mistake of the room, which may import the solution.
 * @returns The modules, those that are imported before those that import them.
 */
export async function link(room: PlayRoom, text: string, given: string | null, isVariant: boolean): Promise<Linked> {
  await init();
  const lookup: Lookup & { isVariant: boolean } = { id: room.id, given, isVariant };
  const done = new Set<string>();
  const modules: LinkedModule[] = [];

  const visit = (file: string, path: readonly string[]): void => {
    if (done.has(file)) return;
    if (path.includes(file)) throw new RefusalError({ kind: 'missing', file, message: `${file} imports itself` });
    const source = file === room.answer ? text : room.files[file];
    if (source === undefined) {
      const importer = path.at(-1) ?? file;
      throw new RefusalError({ kind: 'missing', file: importer, message: `Cannot find module '${file}'` });
    }
    const module = linkOne(room, file, source, lookup);
    for (const part of module.parts)
      if (typeof part === 'object' && part.file !== null) visit(part.file, [...path, file]);
    done.add(file);
    modules.push(module);
  };

  try {
    visit(room.test, []);
    return { modules };
  } catch (error) {
    if (error instanceof RefusalError) return { refusal: error.refusal };
    throw error;
  }
}

/**
 * Says that a page cannot judge an answer, and where it can be judged.
 *
 * @param what - What the answer does: `imports 'node:fs'`.
 * @param ref - The room.
 * @returns The sentence.
 */
export function terminalOnly(what: string, ref: string): string {
  return `The answer ${what}, which a page does not have: \`pnpm learn check ${ref}\` judges it on your machine`;
}

class RefusalError extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.kind);
    this.refusal = refusal;
  }
}

function linkOne(room: PlayRoom, file: string, source: string, lookup: Lookup & { isVariant: boolean }): LinkedModule {
  const code = toJavaScript(file, source);
  const parts: LinkedModule['parts'] = [];
  let end = 0;
  for (const found of importsIn(file, code)) {
    if (found.type === 'import-meta' || found.specifier === undefined) continue;
    const target = targetOf(room, file, found.specifier, lookup);
    // Of an import() the place takes in the quotes, of a statement it does not.
    const quote = found.type === 'dynamic' ? 1 : 0;
    parts.push(code.slice(end, found.start + quote), { file: target });
    end = found.end - quote;
  }
  parts.push(code.slice(end));
  return { file, parts };
}

function importsIn(file: string, code: string): ReturnType<typeof parse>[0] {
  try {
    return parse(code, file)[0];
  } catch (error) {
    throw new RefusalError({ kind: 'unreadable', file, name: 'SyntaxError', message: messageOf(error) });
  }
}

function toJavaScript(file: string, source: string): string {
  try {
    return transform(source, {
      transforms: ['typescript'],
      disableESTransforms: true,
      preserveDynamicImport: true,
      // As Node does it: only what is marked as a type goes away.
      keepUnusedImports: true,
    }).code;
  } catch (error) {
    throw new RefusalError({ kind: 'unreadable', file, name: 'SyntaxError', message: messageOf(error) });
  }
}

/** The file that is imported; null for vitest. */
function targetOf(
  room: PlayRoom,
  file: string,
  specifier: string,
  lookup: Lookup & { isVariant: boolean },
): string | null {
  const fromAnswer = file === room.answer;
  const forbid = (message: string): never => {
    throw new RefusalError({ kind: 'forbidden', message });
  };
  if (specifier === 'vitest') return fromAnswer && room.kind === 'code' ? forbid(forbiddenImports.vitest) : null;
  const target = resolveInPackage(specifier, file, lookup);
  if (fromAnswer && !lookup.isVariant && target === room.solution) return forbid(forbiddenImports.solution);
  if (fromAnswer && target === room.test) return forbid(forbiddenImports.test);
  if (target !== null) return target;
  if (specifier.startsWith('node:')) return forbid(terminalOnly(`imports '${specifier}'`, room.ref));
  throw new RefusalError({ kind: 'missing', file, message: `Cannot find module '${specifier}'` });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
