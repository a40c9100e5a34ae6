import ts from 'typescript';
import { tokensOf, type Declaration, type ModuleOutline, type Use } from './module-outline.ts';
import type { OverridePlan } from './override-plan.ts';

/**
 * Writes a variant as an override of its base.
 *
 * @param variant - The variant.
 * @param base - The solution of a mistake, or the given code of a bug.
 * @param plan - What the variant has to declare.
 * @param specifier - How the variant imports its base.
 * @returns The text, in no particular format.
 */
export function overrideText(
  variant: ModuleOutline,
  base: ModuleOutline,
  plan: OverridePlan,
  specifier: string,
): string {
  const { source } = variant;
  const kept = [...plan.changed, ...plan.copied];
  const [header = ''] = /^\s*\/\*\*[\s\S]*?\*\//.exec(source.text) ?? [];
  const imports = importLines(variant, base, plan, specifier).join('\n');
  const statements = new Set(kept.flatMap((each) => each.statements));
  let body = '';
  let end = header.length;
  let isNeighbour = false;
  for (const statement of source.statements) {
    const text = source.text.slice(end, endOf(statement, source));
    end = endOf(statement, source);
    const isKept = statements.has(statement);
    if (isKept) body += isNeighbour && !/^\s*?\n\s*?\n/.test(text) ? `\n${text.trim()}` : `\n\n${text.trim()}`;
    isNeighbour = isKept;
  }
  return `${header}\n${imports === '' ? '' : `${imports}\n\n`}export * from '${specifier}';${body}\n`;
}

/**
 * Counts the lines of a module that hold code.
 *
 * @param source - The module.
 * @returns The number of lines with a token on them; comments and empty lines do not count.
 */
export function codeLines(source: ts.SourceFile): number {
  const lines = new Set<number>();
  for (const token of tokensOf(source, source)) {
    const first = source.getLineAndCharacterOfPosition(token.getStart(source)).line;
    const last = source.getLineAndCharacterOfPosition(token.getEnd()).line;
    for (let line = first; line <= last; line++) lines.add(line);
  }
  return lines.size;
}

/** The end of a statement, with the comment that stands behind it on its line. */
function endOf(statement: ts.Statement, { text }: ts.SourceFile): number {
  return ts.getTrailingCommentRanges(text, statement.end)?.at(-1)?.end ?? statement.end;
}

/** The imports that are still used, and behind or between them what the base has to hand out. */
function importLines(
  variant: ModuleOutline,
  base: ModuleOutline,
  { changed, copied, repeated }: OverridePlan,
  specifier: string,
): string[] {
  const uses = new Map<string, Use>();
  for (const [name, use] of [...changed, ...copied].flatMap((each) => [...each.uses])) {
    if (uses.get(name) !== 'value') uses.set(name, use);
  }
  const lines = new Map<string, string[]>();
  const add = (from: string, text: string): void => {
    lines.set(from, [...(lines.get(from) ?? []), text]);
  };
  const whole: { from: string; text: string }[] = [];
  for (const [name, { statement, imported }] of variant.imports) {
    const use = uses.get(name);
    if (use === undefined) continue;
    const from = ts.isStringLiteral(statement.moduleSpecifier) ? statement.moduleSpecifier.text : '';
    const type = use === 'type' ? 'type ' : '';
    if (imported === 'default') whole.push({ from, text: `import ${type}${name} from '${from}';` });
    else if (imported === '*') whole.push({ from, text: `import ${type}* as ${name} from '${from}';` });
    else add(from, `${type}${imported === name ? name : `${imported} as ${name}`}`);
  }
  for (const name of namesOf(repeated)) {
    const use = uses.get(name);
    if (use !== undefined) add(specifier, use === 'type' ? `type ${name}` : name);
  }
  const named = [...lines].map(([from, names]) => ({ from, text: `import ${clauseOf(names)} from '${from}';` }));
  return [...named, ...whole].sort((a, b) => (a.from < b.from ? -1 : 1)).map(({ text }) => text);
}

function namesOf(declarations: readonly Declaration[]): string[] {
  return declarations.flatMap((each) => each.names).sort((a, b) => a.localeCompare(b, 'en'));
}

function clauseOf(names: readonly string[]): string {
  const isTypeAlone = names.every((name) => name.startsWith('type '));
  const listed = isTypeAlone ? names.map((name) => name.slice('type '.length)) : names;
  return `${isTypeAlone ? 'type ' : ''}{ ${listed.join(', ')} }`;
}
