import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import type { CompilerLibrary } from '@backend-ts/judge/page/compiler-library';

/** Nothing that a test or an answer says depends on these, and they are large. */
const unused =
  /\/node_modules\/(?:vite|rolldown|@rolldown|@oxc-project|esbuild|@vitest\/mocker|tinybench|postcss|lightningcss)\//;

/**
 * Collects what the compiler of the page needs besides the exercises: the libraries of the language, of Node and of vitest.
 *
 * @param packageDir - A package of the course, whose settings are those of all.
 * @param files - The files whose imports say what is needed; absolute paths.
 * @returns The libraries without their comments, and the settings.
 */
export function collectLibrary(packageDir: string, files: readonly string[]): CompilerLibrary {
  const config = ts.getParsedCommandLineOfConfigFile(
    path.join(packageDir, 'tsconfig.json'),
    { customConditions: ['practice'], noEmit: true },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: complain },
  );
  if (!config) throw new Error(`Cannot read the compiler's settings in ${packageDir}`);
  const program = ts.createProgram([...files], config.options);
  const library: Record<string, string> = {};
  const origins = new Map<string, string>();
  const add = (name: string, origin: string, text: string): void => {
    const other = origins.get(name);
    if (other !== undefined && other !== origin)
      throw new Error(`Cannot tell ${other} from ${origin}: both are ${name}`);
    origins.set(name, origin);
    library[name] = text;
  };
  for (const source of program.getSourceFiles()) {
    const { fileName } = source;
    if (program.isSourceFileDefaultLibrary(source) && fileName.includes('/typescript/lib/')) {
      add(`/lib/${path.basename(fileName)}`, fileName, withoutComments(source));
    } else if (fileName.includes('/node_modules/') && !unused.test(fileName)) {
      add(afterModules(fileName), fileName, withoutComments(source));
      const manifest = manifestAbove(fileName);
      add(afterModules(manifest), manifest, essentials(manifest));
    }
  }
  const { configFilePath: _path, pathsBasePath: _base, ...options } = config.options;
  // Unions in the order in which TypeScript 7 writes them, as the terminal does.
  return { options: { ...options, stableTypeOrdering: true }, files: library };
}

function complain(diagnostic: ts.Diagnostic): never {
  throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
}

/** The part of a path that does not depend on how packages are installed. */
function afterModules(fileName: string): string {
  return fileName.slice(fileName.lastIndexOf('/node_modules/'));
}

function manifestAbove(fileName: string): string {
  for (let dir = path.dirname(fileName); ; dir = path.dirname(dir)) {
    const file = path.join(dir, 'package.json');
    if (existsSync(file)) return file;
  }
}

/** What the compiler reads of a package.json. */
function essentials(manifest: string): string {
  const { name, version, type, types, typings, main, exports, typesVersions } = JSON.parse(
    readFileSync(manifest, 'utf8'),
  ) as Record<string, unknown>;
  return JSON.stringify({ name, version, type, types, typings, main, exports, typesVersions });
}

const printer = ts.createPrinter({ removeComments: true });

/** The printer leaves out directives with the comments, so they are put back. */
function withoutComments(source: ts.SourceFile): string {
  const directives = [
    ...source.referencedFiles.map(({ fileName }) => `/// <reference path="${fileName}" />`),
    ...source.typeReferenceDirectives.map(({ fileName }) => `/// <reference types="${fileName}" />`),
    ...source.libReferenceDirectives.map(({ fileName }) => `/// <reference lib="${fileName}" />`),
  ];
  const body = printer.printFile(source).replaceAll(/^\s+/gm, '');
  return [...directives, body].join('\n');
}
