import { existsSync } from 'node:fs';
import type { Exercise, Variant } from '@backend-ts/course';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';
import type { Check } from '../check.ts';
import type { Fault } from '../fault.ts';
import { outlineModules, type ModuleOutline } from '../variants/module-outline.ts';
import { planOverride, type OverridePlan } from '../variants/override-plan.ts';
import { codeLines, overrideText } from '../variants/override-text.ts';

/** Mistakes and bugs that are written as overrides. */
export const overrides: Check = {
  name: 'overrides',
  holds: 'a mistake or bug declares what is wrong, and takes the rest from the solution or the given code',
  run: { exercise: ({ exercise }) => checkOverrides(exercise) },
};

/** A whole copy may stay where an override would save less than this part of its lines with code, and fewer lines. */
const leastPart = 1 / 4;
const leastLines = 20;

/**
 * Finds mistakes and bugs that repeat what their base says as well, and overrides that change nothing.
 *
 * The base of a mistake is the solution, that of a bug the given code.
 *
 * @param exercise - The exercise.
 * @returns At most one fault for each mistake and bug; what is repeated can be taken out by `--write`.
 */
export async function checkOverrides(exercise: Exercise): Promise<Fault[]> {
  const { id, solution, given, mistakes, bugs } = exercise;
  return [
    ...(await faultsOf(mistakes, solution, `#solution/${id}`, exercise)),
    ...(given === null ? [] : await faultsOf(bugs, given, '../given.ts', exercise)),
  ];
}

async function faultsOf(
  variants: readonly Variant[],
  baseFile: string,
  specifier: string,
  { packageDir }: Exercise,
): Promise<Fault[]> {
  if (variants.length === 0 || !existsSync(baseFile)) return [];
  const outlines = outlineModules([baseFile, ...variants.map(({ file }) => file)], packageDir);
  const base = outlines.get(baseFile);
  if (base === undefined) return [];
  const found = [...outlines.values()].filter((each) => each !== base).map((each) => faultOf(each, base, specifier));
  return (await Promise.all(found)).filter((fault) => fault !== null);
}

async function faultOf(variant: ModuleOutline, base: ModuleOutline, specifier: string): Promise<Fault | null> {
  const plan = planOverride(variant, base);
  if (plan === null) return null;
  const { file, source } = variant;
  const isOverride = variant.stars.includes(base.file);
  if (!plan.changed.some((each) => each.exports.length > 0)) {
    // A whole copy without a change passes, which the judge finds.
    if (!isOverride) return null;
    const message = `The override changes nothing that ${specifier} exports`;
    return { file, line: null, message, remedy: 'Declare what is wrong below the line with export *.' };
  }
  const [first] = plan.repeated;
  if (first?.statements[0] === undefined) return null;
  const config = await resolveConfig(file);
  const text = await format(overrideText(variant, base, plan, specifier), { ...config, parser: 'typescript' });
  if (!isOverride && !isWorthwhile(source, text)) return null;
  return {
    file,
    line: source.getLineAndCharacterOfPosition(first.statements[0].getStart(source)).line + 1,
    message: `What ${specifier} exports is repeated unchanged: ${namesOf(plan)}`,
    remedy: 'Leave it out, and let export * hand it on; pnpm check --write does.',
    edit: { start: 0, end: source.text.length, text },
  };
}

function isWorthwhile(source: ts.SourceFile, text: string): boolean {
  const lines = codeLines(source);
  const saved = lines - codeLines(ts.createSourceFile('override.ts', text, ts.ScriptTarget.Latest, true));
  return saved >= leastLines || saved >= lines * leastPart;
}

function namesOf({ repeated }: OverridePlan): string {
  return repeated.flatMap((each) => each.names).join(', ');
}
