import { compilerCode } from '../core/codes.ts';
import type { Finding } from '../core/report.ts';
import { describeExpectation, testAround, type Expectation } from './expectations.ts';
import { namesIn } from './names.ts';
import type { Syntax, SyntaxNode } from './syntax.ts';

/** One thing that a compiler says, as far as it is needed here. */
export interface Remark {
  /** Where it begins, counted from 0. */
  pos: number;
  code: number;
  text: string;
  /** What it adds to explain itself, and that in turn. */
  messageChain?: readonly Omit<Remark, 'pos'>[] | undefined;
}

/** The file that a remark is about. */
export interface Place {
  file: Finding['file'];
  text: string;
  /** The root of its tree. */
  source: SyntaxNode;
}

/** What is asked of a compiler, beyond what it remarks by itself. */
export interface Compiler {
  is: Syntax;
  isEndOfFile: (node: SyntaxNode) => boolean;
  /** Writes out both sides of an expectation. */
  compare(expectation: Expectation): { expected: string | null; actual: string | null };
}

/**
 * Makes a finding of a remark of the compiler.
 *
 * @param remark - What the compiler says.
 * @param place - Of which file.
 * @param syntax - True if it says that the file cannot be parsed.
 * @param compiler - The compiler.
 * @returns The finding, with what is known of the place.
 */
export function findingOf(remark: Remark, { file, text, source }: Place, syntax: boolean, compiler: Compiler): Finding {
  const before = text.slice(0, remark.pos).split('\n');
  const node = syntax || file === 'answer' ? null : nodeAt(source, remark.pos, compiler);
  const expectation = node && describeExpectation(node, text, compiler.is);
  const compared = expectation && compiler.compare(expectation);
  return {
    file,
    line: before.length,
    column: (before.at(-1) ?? '').length + 1,
    code: expectation ? codeOf(remark, expectation) : remark.code,
    text: flatten(remark),
    ...namesIn(remark.code, flatten(remark)),
    syntax,
    test: node && testAround(node, compiler.is),
    subject: expectation?.subject ?? null,
    negated: expectation?.negated ?? false,
    matcher: expectation?.matcher ?? null,
    expected: compared?.expected ?? null,
    actual: compared?.actual ?? null,
    // A directive that found no error is about the line below it.
    source:
      expectation?.call ??
      lineOf(text, remark.code === compilerCode.unusedExpectError ? before.length : before.length - 1),
  };
}

/**
 * An expectation about types fails at the type between its brackets (2344), or for want of an argument that tells what does
 * not match (2554). Which of the two is the compiler's choice.
 */
function codeOf({ code }: Remark, { matcher }: Expectation): number {
  return code === compilerCode.argumentCount && matcher !== 'toBeCallableWith' ? compilerCode.constraint : code;
}

function nodeAt(source: SyntaxNode, position: number, { isEndOfFile }: Compiler): SyntaxNode {
  let found = source;
  const visit = (node: SyntaxNode): void => {
    if (node.pos > position || position >= node.end) return;
    found = node;
    node.forEachChild(visit);
  };
  source.forEachChild(visit);
  return isEndOfFile(found) ? source : found;
}

function flatten({ text, messageChain = [] }: Omit<Remark, 'pos'>): string {
  return [text, ...messageChain.map(flatten)].join('\n');
}

function lineOf(text: string, index: number): string {
  return (text.split('\n')[index] ?? '').trim();
}
