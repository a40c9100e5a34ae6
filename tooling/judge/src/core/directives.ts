// Comments that keep the compiler from speaking: what they hide is no proof that the types hold.
import { tokensOf } from '@backend-ts/presets/tokens';
import { compilerCode } from './codes.ts';
import type { Finding, TypesReport } from './report.ts';
import { lineAt } from './source.ts';

interface Directive {
  /** `@ts-nocheck`. */
  name: string;
  /** Where it begins, counted from 0. */
  at: number;
  /** 1-based. */
  line: number;
}

/**
 * Checks the types of an answer, those as well that a comment in it hides.
 *
 * @param text - The answer.
 * @param isSuite - Whether the answer is the tests: these may call with wrong types on purpose, under `@ts-expect-error`.
 * @param check - Asks the compiler.
 * @returns What the compiler says; for each comment that hides something, a finding at its line.
 */
export async function checkOpenly(
  text: string,
  isSuite: boolean,
  check: (text: string) => Promise<TypesReport>,
): Promise<TypesReport> {
  const directives = directivesIn(text).filter(({ name }) => !isSuite || name === '@ts-nocheck');
  const plain = await check(text);
  if (directives.length === 0 || plain.kind !== 'checked') return plain;
  const open = await check(directives.reduce((code, { at }) => `${code.slice(0, at)} ${code.slice(at + 1)}`, text));
  if (open.kind !== 'checked') return open;
  const known = new Set(plain.findings.map(placeOf));
  const hidden = open.findings.filter((finding) => finding.file === 'answer' && !known.has(placeOf(finding)));
  return { kind: 'checked', findings: [...refusals(hidden, directives, text), ...plain.findings] };
}

function directivesIn(text: string): Directive[] {
  return tokensOf(text)
    .filter(({ kind }) => kind === 'comment')
    .flatMap(({ text: comment, start }) =>
      [...comment.matchAll(/@ts-(?:nocheck|ignore|expect-error)\b/g)].map(({ 0: name, index }) => ({
        name,
        at: start + index,
        line: lineAt(text, start + index),
      })),
    );
}

function placeOf({ file, line, column, code }: Finding): string {
  return `${file}:${line}:${column} ${code}`;
}

/** The first error that each comment hides. What keeps an answer from running at all speaks for itself. */
function refusals(hidden: readonly Finding[], directives: readonly Directive[], text: string): Finding[] {
  const told = new Set<Directive>();
  return hidden.flatMap((finding) => {
    if (finding.syntax || finding.code === compilerCode.notErasable || finding.code === compilerCode.noSuchModule)
      return [finding];
    const directive =
      directives.find(({ name }) => name === '@ts-nocheck') ??
      directives.findLast(({ line }) => line <= finding.line) ??
      directives[0];
    if (directive === undefined || told.has(directive)) return [];
    told.add(directive);
    const { name, line, at } = directive;
    const reason = (finding.text.split('\n')[0] ?? '').replace(/\.$/, '');
    const sentence = `Take \`${name}\` out of line ${line}: it hides an error on line ${finding.line} (${reason})`;
    return [{ ...finding, line, column: at - text.lastIndexOf('\n', at), text: sentence }];
  });
}
