// TypeScript 7's unstable API. Pin the compiler; the judge's tests guard this file.
import { SyntaxKind, type Node, type TypeNode } from '@typescript/native/unstable/ast';
import * as is from '@typescript/native/unstable/ast/is';
import { API, type Checker, type Project, type TypeReference } from '@typescript/native/unstable/sync';
import type { Finding } from '../core/report.ts';
import type { Expectation } from '../types/expectations.ts';
import { findingOf, type Compiler } from '../types/findings.ts';
import { writtenType } from '../types/written.ts';
import { writeProject, type ProjectRequest } from './type-project.ts';

/** Checks one answer after the other, quicker each time. */
export interface TypeChecker {
  /**
   * Checks an answer.
   *
   * @param request - The answer and its test, and the folder where the compiler will find them.
   * @returns What the compiler says.
   */
  check(request: ProjectRequest): Finding[];
  close(): void;
}

/** How many exercises stay open; a student works on one. */
const maxProjects = 3;

/**
 * Starts the compiler.
 *
 * @returns The checker.
 */
export function createChecker(): TypeChecker {
  const api = new API();
  const known = new Set<string>();
  const open: string[] = [];
  return {
    check(request) {
      const { answer, config } = writeProject(request);
      const isNew = !open.includes(config);
      const closed = isNew && open.length >= maxProjects ? open.splice(0, 1) : [];
      if (isNew) open.push(config);
      const snapshot = api.updateSnapshot({
        ...(isNew ? { openProjects: [config] } : {}),
        ...(closed.length > 0 ? { closeProjects: closed } : {}),
        fileChanges: known.has(answer) ? { changed: [answer] } : { created: [answer] },
      });
      known.add(answer);
      const project = snapshot.getProject(config);
      if (!project) throw new Error(`The compiler did not open ${config}`);
      const findings = findingsOf(project, request, answer);
      snapshot.dispose();
      const { projectDir, packageDir } = request;
      const inPackage = (text: string | null): string | null => text?.replaceAll(projectDir, packageDir) ?? null;
      return findings.map((finding) => ({
        ...finding,
        text: inPackage(finding.text) ?? '',
        expected: inPackage(finding.expected),
        actual: inPackage(finding.actual),
      }));
    },
    close() {
      api.close();
    },
  };
}

function findingsOf(project: Project, { testFile, answerText }: ProjectRequest, answer: string): Finding[] {
  const { program, checker } = project;
  const compiler: Compiler = {
    is,
    isEndOfFile: (node) => (node as Node).kind === SyntaxKind.EndOfFile,
    compare: (expectation) => compare(expectation, checker),
  };
  const findings: Finding[] = [];
  for (const [file, name] of [
    ['answer', answer],
    ['test', testFile],
  ] as const) {
    const source = program.getSourceFile(name);
    if (!source) throw new Error(`The compiler does not know ${name}`);
    // The API's copy of a file that changed may be the one before.
    const text = file === 'answer' ? answerText : source.text;
    const place = { file, text, source };
    for (const remark of program.getSyntacticDiagnostics(name)) findings.push(findingOf(remark, place, true, compiler));
    for (const remark of program.getSemanticDiagnostics(name)) findings.push(findingOf(remark, place, false, compiler));
  }
  return findings;
}

/** The nodes of an expectation are this compiler's own. */
function compare(
  { subjectNode, expectedNode, expectedArgument }: Expectation,
  checker: Checker,
): { expected: string | null; actual: string | null } {
  const subject = checker.getTypeAtLocation(subjectNode as Node);
  const actual = subject && firstTypeArgument(subject as TypeReference, checker);
  const expected = expectedNode
    ? checker.getTypeFromTypeNode(expectedNode as TypeNode)
    : expectedArgument && checker.getTypeAtLocation(expectedArgument as Node);
  return {
    expected: writtenType(checker, expected),
    actual: writtenType(checker, actual),
  };
}

function firstTypeArgument(type: TypeReference, checker: Checker) {
  try {
    return checker.getTypeArguments(type)[0];
  } catch {
    // Not a generic type: the test's own line is all that can be shown.
    return undefined;
  }
}
