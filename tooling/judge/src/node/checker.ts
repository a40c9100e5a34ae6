// The only file that knows TypeScript 7's unstable API. Pin the compiler; the judge's tests guard this file.
import path from 'node:path';
import { API, type Checker, type Diagnostic, type Project, type TypeReference } from '@typescript/native/unstable/sync';
import { SyntaxKind, type Node, type SourceFile } from '@typescript/native/unstable/ast';
import type { Finding } from '../core/report.ts';
import { describeExpectation, testAround } from './expectations.ts';

/** An answer to check, together with the test that uses it. */
export interface TypesRequest {
  packageDir: string;
  id: string;
  testFile: string;
  /** The path under which the answer is imported; there need not be a file. */
  answerPath: string;
  answerText: string;
}

/** Checks one answer after the other, quicker each time. */
export interface TypeChecker {
  check(request: TypesRequest): Finding[];
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
  const virtual = new Map<string, string>();
  const api = new API({
    fs: {
      readFile: (file) => virtual.get(file),
      fileExists: (file) => (virtual.has(file) ? true : undefined),
    },
  });
  const open: string[] = [];
  return {
    check(request) {
      const { testFile, answerPath, answerText } = request;
      const config = path.join(path.dirname(testFile), 'tsconfig.judge.json');
      const isNew = !open.includes(config);
      const wasThere = virtual.has(answerPath);
      virtual.set(answerPath, answerText);
      virtual.set(config, projectConfig(request));
      const closed = isNew && open.length >= maxProjects ? open.splice(0, 1) : [];
      if (isNew) open.push(config);
      const snapshot = api.updateSnapshot({
        ...(isNew ? { openProjects: [config] } : {}),
        ...(closed.length > 0 ? { closeProjects: closed } : {}),
        fileChanges: { changed: wasThere ? [answerPath] : [], created: wasThere ? [] : [answerPath] },
      });
      const project = snapshot.getProject(config);
      if (!project) throw new Error(`The compiler did not open ${config}`);
      const findings = findingsOf(project, request);
      snapshot.dispose();
      return findings;
    },
    close() {
      api.close();
    },
  };
}

function projectConfig({ packageDir, testFile, answerPath }: TypesRequest): string {
  return JSON.stringify({
    extends: path.join(packageDir, 'tsconfig.json'),
    compilerOptions: { customConditions: ['practice'], noEmit: true },
    include: [],
    exclude: [],
    files: [testFile, answerPath],
  });
}

function findingsOf(project: Project, { testFile, answerPath, answerText }: TypesRequest): Finding[] {
  const { program } = project;
  const findings: Finding[] = [];
  for (const [file, name] of [
    ['answer', answerPath],
    ['test', testFile],
  ] as const) {
    const source = program.getSourceFile(name);
    if (!source) throw new Error(`The compiler does not know ${name}`);
    // The API's copy of a file that changed may be the one before.
    const text = file === 'answer' ? answerText : source.text;
    const syntactic = program.getSyntacticDiagnostics(name);
    const semantic = program.getSemanticDiagnostics(name);
    for (const diagnostic of syntactic) findings.push(toFinding(diagnostic, file, source, text, project.checker, true));
    for (const diagnostic of semantic) findings.push(toFinding(diagnostic, file, source, text, project.checker, false));
  }
  return findings;
}

function toFinding(
  diagnostic: Diagnostic,
  file: Finding['file'],
  source: SourceFile,
  text: string,
  checker: Checker,
  syntax: boolean,
): Finding {
  const before = text.slice(0, diagnostic.pos).split('\n');
  const node = syntax || file === 'answer' ? null : nodeAt(source, diagnostic.pos);
  const expectation = node && describeExpectation(node, text);
  const compared = expectation && compare(expectation, checker);
  return {
    file,
    line: before.length,
    column: (before.at(-1) ?? '').length + 1,
    code: diagnostic.code,
    text: flatten(diagnostic),
    syntax,
    test: node && testAround(node),
    subject: expectation?.subject ?? null,
    negated: expectation?.negated ?? false,
    matcher: expectation?.matcher ?? null,
    expected: compared?.expected ?? null,
    actual: compared?.actual ?? null,
    // A directive that found no error is about the line below it.
    source: expectation?.call ?? lineOf(text, diagnostic.code === 2578 ? before.length : before.length - 1),
  };
}

function compare(
  { subjectNode, expectedNode, expectedArgument }: NonNullable<ReturnType<typeof describeExpectation>>,
  checker: Checker,
): { expected: string | null; actual: string | null } {
  const subject = checker.getTypeAtLocation(subjectNode);
  const actual = subject && firstTypeArgument(subject as TypeReference, checker);
  const expected = expectedNode
    ? checker.getTypeFromTypeNode(expectedNode)
    : expectedArgument && checker.getTypeAtLocation(expectedArgument);
  return {
    expected: expected ? checker.typeToString(expected) : null,
    actual: actual ? checker.typeToString(actual) : null,
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

function nodeAt(source: SourceFile, position: number): Node {
  let found: Node = source;
  const visit = (node: Node): void => {
    if (node.pos > position || position >= node.end) return;
    found = node;
    node.forEachChild(visit);
  };
  source.forEachChild(visit);
  return found.kind === SyntaxKind.EndOfFile ? source : found;
}

function flatten(diagnostic: Diagnostic): string {
  return [diagnostic.text, ...(diagnostic.messageChain ?? []).map(flatten)].join('\n');
}

function lineOf(text: string, index: number): string {
  return (text.split('\n')[index] ?? '').trim();
}
