// The only file that knows TypeScript 7's unstable API. Pin the compiler; the judge's tests guard this file.
import path from 'node:path';
import { SyntaxKind } from '@typescript/native/unstable/ast';
import * as is from '@typescript/native/unstable/ast/is';
import { API, type Checker, type Project, type TypeReference } from '@typescript/native/unstable/sync';
import type { Finding } from '../core/report.ts';
import type { Expectation } from '../types/expectations.ts';
import { findingOf, type Compiler } from '../types/findings.ts';

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
  const { program, checker } = project;
  const compiler: Compiler = {
    is,
    isEndOfFile: (node) => node.kind === SyntaxKind.EndOfFile,
    compare: (expectation) => compare(expectation, checker),
  };
  const findings: Finding[] = [];
  for (const [file, name] of [
    ['answer', answerPath],
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

function compare(
  { subjectNode, expectedNode, expectedArgument }: Expectation,
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
