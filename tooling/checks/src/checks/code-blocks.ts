import path from 'node:path';
import { lineOf, nodesOf } from '@backend-ts/course/lesson';
import type { Check, PackageContext } from '../check.ts';
import { compileProject, type CompilerError } from '../compile-project.ts';
import type { Fault } from '../fault.ts';
import type { Readme } from '../readme.ts';

/** The TypeScript of the READMEs. */
export const codeBlocks: Check = {
  name: 'code-blocks',
  holds: 'every TypeScript block of a README compiles, under the strict options of the course',
  run: { package: checkCodeBlocks },
};

/** Blocks of a README that the compiler sees as one file, in which every line keeps its number. */
interface Module {
  readme: Readme;
  lines: string[];
}

/**
 * Compiles the TypeScript blocks of READMEs under the course's strict options, all in one run of the compiler.
 *
 * Each block is a module of its own. `ts continue` joins a block to the one before it, `ts nocheck` leaves a block out,
 * and `ts file=…` is left out because the file itself is compiled with its package.
 *
 * @param context - The package: blocks import as its files do, under the `tsconfig.base.json` of the course.
 * @returns One fault for each error, at its line in the README.
 * @throws {Error} If the compiler cannot be run at all.
 */
export async function checkCodeBlocks(context: Pick<PackageContext, 'package' | 'readmes' | 'root'>): Promise<Fault[]> {
  const { package: course, readmes, root } = context;
  const collected = readmes.map(modulesOf);
  const faults = collected.flatMap((each) => each.faults);
  const modules = collected.flatMap((each) => each.modules);
  if (modules.length === 0) return faults;

  // .mts is a module whatever package.json is nearest.
  const texts = new Map(modules.map(({ lines }, index) => [`${index}.mts`, lines.join('\n')]));
  const options = { extends: path.join(root, 'tsconfig.base.json'), files: [...texts.keys()] };
  return [...faults, ...faultsIn(await compileProject(course.dir, options, texts), modules)];
}

function modulesOf(readme: Readme): { modules: Module[]; faults: Fault[] } {
  const modules: Module[] = [];
  const faults: Fault[] = [];
  let previous: Module | null = null;
  for (const block of nodesOf(readme.tree.children, 'code')) {
    if (block.lang !== 'ts' && block.lang !== 'typescript') continue;
    const words = block.meta?.split(/\s+/) ?? [];
    if (words.includes('nocheck') || words.some((word) => word.startsWith('file='))) {
      previous = null;
    } else if (!words.includes('continue')) {
      previous = { readme, lines: [] };
      modules.push(previous);
    } else if (previous === null) {
      faults.push({
        file: readme.file,
        line: lineOf(block),
        message: 'The block continues a block that is not compiled',
        remedy: 'Write "ts" alone, or put a "ts" block before it.',
      });
    }
    if (previous === null) continue;
    // Its first line stands below the fence, at this index counted from 0.
    for (const [offset, line] of block.value.split('\n').entries()) previous.lines[lineOf(block) + offset] = line;
  }
  return { modules, faults };
}

function faultsIn(errors: readonly CompilerError[], modules: readonly Module[]): Fault[] {
  return errors.flatMap(({ file, line, code, text }): Fault[] => {
    const module = modules[Number.parseInt(path.basename(file), 10)];
    if (module === undefined) return [];
    return [
      {
        file: module.readme.file,
        line,
        message: `The code block does not compile: ${code}: ${text.replace(/\.$/, '')}`,
        remedy: 'Fix it; if it is meant to be wrong, use @ts-expect-error or mark the block "ts nocheck".',
      },
    ];
  });
}
