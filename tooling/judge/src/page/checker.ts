// The only file that knows TypeScript 6's language service. The page has no other compiler: TypeScript 7 is native.
import type { Finding } from '../core/index.ts';
import { compilerCode } from '../core/codes.ts';
import type { Expectation } from '../types/expectations.ts';
import { findingOf, type Compiler, type Place, type Remark } from '../types/findings.ts';
import { writtenType } from '../types/written.ts';
import ts from 'typescript';
import type { CompilerLibrary } from './compiler-library.ts';
import type { Completions, HoverText, LintMark, TypedExercise } from './types-protocol.ts';

/** The compiler of the page. */
export interface PageChecker {
  /** Checks an answer and its test, as the terminal does. */
  check(exercise: TypedExercise, text: string): Finding[];
  /** Checks the answer alone, while it is typed. */
  lint(exercise: TypedExercise, text: string): LintMark[];
  hover(exercise: TypedExercise, text: string, at: number): HoverText | null;
  complete(exercise: TypedExercise, text: string, at: number): Completions | null;
}

const root = '/package';
/** More would be longer than anybody reads. */
const maxCompletions = 200;

/**
 * Starts the compiler.
 *
 * @param library - The declarations and settings that all rooms share.
 * @returns The compiler; it reads nothing yet.
 */
export function createPageChecker(library: CompilerLibrary): PageChecker {
  const shared = new Map(Object.entries(library.files));
  const folders = new Set([...shared.keys()].flatMap(foldersOf));
  let exercise: TypedExercise | null = null;
  let answerText = '';
  let version = 0;

  const readFile = (file: string): string | undefined => {
    const inPackage = file.startsWith(`${root}/`) ? file.slice(root.length + 1) : null;
    if (inPackage === null || exercise === null) return shared.get(file);
    return inPackage === exercise.answer ? answerText : (exercise.files[inPackage] ?? shared.get(file));
  };
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => library.options,
    getCurrentDirectory: () => root,
    getDefaultLibFileName: (options) => `/lib/${ts.getDefaultLibFileName(options)}`,
    getScriptFileNames: () => (exercise === null ? [] : [inRoot(exercise.test), inRoot(exercise.answer)]),
    // The exercise belongs to the version: other rooms have other files at the same paths.
    getScriptVersion: (file) =>
      file === (exercise && inRoot(exercise.answer))
        ? String(version)
        : file.startsWith(root)
          ? (exercise?.ref ?? '')
          : '',
    getScriptSnapshot: (file) => {
      const text = readFile(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    fileExists: (file) => readFile(file) !== undefined,
    readFile,
    directoryExists: (folder) => folder.startsWith(root) || folders.has(folder),
    getDirectories: () => [],
  };
  const service = ts.createLanguageService(host, ts.createDocumentRegistry());

  const open = (next: TypedExercise, text: string): ts.Program => {
    if (next.ref !== exercise?.ref) exercise = next;
    if (text !== answerText) {
      answerText = text;
      version++;
    }
    const program = service.getProgram();
    if (!program) throw new Error('The compiler has no program');
    return program;
  };

  return {
    check(next, text) {
      const program = open(next, text);
      const compiler = compilerOf(program.getTypeChecker());
      const answer = { file: 'answer', name: inRoot(next.answer) } as const;
      const test = { file: 'test', name: inRoot(next.test) } as const;
      return [answer, test].flatMap(({ file, name }) => {
        const source = program.getSourceFile(name);
        if (!source) throw new Error(`The compiler does not know ${name}`);
        const place: Place = { file, text: source.text, source: source };
        return [
          ...service.getSyntacticDiagnostics(name).map((each) => findingOf(remarkOf(each), place, true, compiler)),
          ...service.getSemanticDiagnostics(name).map((each) => findingOf(remarkOf(each), place, false, compiler)),
        ];
      });
    },
    lint(next, text) {
      open(next, text);
      const name = inRoot(next.answer);
      return [...service.getSyntacticDiagnostics(name), ...service.getSemanticDiagnostics(name)].map((each) => ({
        from: each.start ?? 0,
        to: (each.start ?? 0) + (each.length ?? 0),
        message: ts.flattenDiagnosticMessageText(each.messageText, '\n'),
      }));
    },
    hover(next, text, at) {
      open(next, text);
      const info = service.getQuickInfoAtPosition(inRoot(next.answer), at);
      if (!info) return null;
      return {
        from: info.textSpan.start,
        to: info.textSpan.start + info.textSpan.length,
        signature: ts.displayPartsToString(info.displayParts),
        documentation: ts.displayPartsToString(info.documentation),
      };
    },
    complete(next, text, at) {
      open(next, text);
      const found = service.getCompletionsAtPosition(inRoot(next.answer), at, {
        includeCompletionsForModuleExports: false,
      });
      if (!found) return null;
      const from = text.slice(0, at).search(/[\w$]*$/);
      const typed = text.slice(from, at).toLowerCase();
      const options = found.entries
        .filter(({ name }) => name.toLowerCase().startsWith(typed))
        .slice(0, maxCompletions)
        .map(({ name, kind }) => ({ label: name, kind }));
      return { from, options };
    },
  };
}

function inRoot(file: string): string {
  return `${root}/${file}`;
}

function foldersOf(file: string): string[] {
  const names = file.split('/');
  return names.slice(1).map((_, index) => names.slice(0, index + 1).join('/') || '/');
}

function compilerOf(checker: ts.TypeChecker): Compiler {
  return {
    is: ts,
    isEndOfFile: (node) => (node as unknown as ts.Node).kind === ts.SyntaxKind.EndOfFileToken,
    compare(expectation) {
      const { subjectNode, expectedNode, expectedArgument } = expectation as unknown as Written;
      const actual = firstTypeArgument(checker.getTypeAtLocation(subjectNode), checker);
      const expected = expectedNode
        ? checker.getTypeFromTypeNode(expectedNode)
        : expectedArgument && checker.getTypeAtLocation(expectedArgument);
      return { expected: writtenType(checker, expected), actual: writtenType(checker, actual) };
    },
  };
}

/** An expectation in this compiler's nodes. */
type Written = {
  [Key in keyof Pick<Expectation, 'subjectNode'>]: ts.Expression;
} & { expectedNode: ts.TypeNode | undefined; expectedArgument: ts.Expression | undefined };

function firstTypeArgument(type: ts.Type, checker: ts.TypeChecker): ts.Type | undefined {
  const isReference =
    (type.flags & ts.TypeFlags.Object) !== 0 && ((type as ts.ObjectType).objectFlags & ts.ObjectFlags.Reference) !== 0;
  return isReference ? checker.getTypeArguments(type as ts.TypeReference)[0] : undefined;
}

/** Properties that are missing, and arrays that may not be changed. */
const tellingCodes: ReadonlySet<number> = new Set([
  compilerCode.missingProperties,
  compilerCode.manyMissingProperties,
  compilerCode.missingProperty,
  compilerCode.readonlyToMutable,
]);

/** TypeScript 7 leaves out "Argument of type … is not assignable" where the reason below it says all; TypeScript 6 does not. */
function remarkOf({ start = 0, code, messageText }: ts.Diagnostic): Remark {
  if (typeof messageText === 'string') return { pos: start, code, text: messageText };
  const [reason, ...others] = messageText.next ?? [];
  const isTold = reason !== undefined && others.length === 0 && tellingCodes.has(reason.code);
  return { pos: start, ...chainOf(isTold ? reason : messageText) };
}

function chainOf({ code, messageText, next }: ts.DiagnosticMessageChain): Omit<Remark, 'pos'> {
  return { code, text: messageText, messageChain: next?.map(chainOf) };
}
