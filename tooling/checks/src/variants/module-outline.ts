import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { isState } from './module-state.ts';

/** How a declaration uses a name: as a value at least once, or only where the compiler looks. */
export type Use = 'value' | 'type';

/** What one name of a module stands for, with all statements that declare it: overloads, or a value and its type. */
export interface Declaration {
  /** Several, where one statement declares several. */
  names: readonly string[];
  statements: readonly ts.Statement[];
  /** Its tokens, without `export`: two declarations with equal code differ at most in comments and white space. */
  code: string;
  /** Those of its names that the module exports. */
  exports: readonly string[];
  /** True if a copy of it would not be the same: it holds state, or is known by its identity. */
  isState: boolean;
  /** The names of the module, imported ones too, that it uses. */
  uses: ReadonlyMap<string, Use>;
}

/** One imported name. */
interface ImportedName {
  statement: ts.ImportDeclaration;
  /** The absolute path of a file of the course, or else the specifier. */
  module: string;
  /** The name over there; `default`, or `*` for the whole module. */
  imported: string;
}

/** What the syntax of a module says of it. */
export interface ModuleOutline {
  file: string;
  source: ts.SourceFile;
  declarations: readonly Declaration[];
  imports: ReadonlyMap<string, ImportedName>;
  /** The modules of which it exports everything. */
  stars: readonly string[];
  /** False if it does more than to import, to declare and to export what it declares under its own name. */
  isPlain: boolean;
}

/**
 * Outlines modules by their syntax: nothing that they import is read.
 *
 * @param files - The absolute paths of the modules.
 * @param packageDir - The package's folder, from which `#solution/…` and `#given/…` are found.
 * @returns The outline of each, by its path.
 */
export function outlineModules(files: readonly string[], packageDir: string): Map<string, ModuleOutline> {
  const sources = new Map(
    files.map((file) => [
      file,
      ts.createSourceFile(file, readFileSync(file, 'utf8'), { languageVersion: ts.ScriptTarget.Latest }, true),
    ]),
  );
  const host: ts.CompilerHost = {
    getSourceFile: (name) => sources.get(path.resolve(name)),
    getDefaultLibFileName: () => 'lib.d.ts',
    writeFile: () => undefined,
    getCurrentDirectory: () => packageDir,
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    fileExists: (name) => sources.has(path.resolve(name)),
    readFile: () => undefined,
  };
  const options: ts.CompilerOptions = {
    noLib: true,
    noResolve: true,
    types: [],
    moduleDetection: ts.ModuleDetectionKind.Force,
    target: ts.ScriptTarget.ESNext,
  };
  const checker = ts.createProgram([...files], options, host).getTypeChecker();
  return new Map([...sources].map(([file, source]) => [file, outline(file, source, packageDir, checker)]));
}

/**
 * Lists the tokens of a piece of syntax.
 *
 * @param node - The piece.
 * @param source - The file that it stands in.
 * @returns The tokens in order, without comments and without commas that only end a list.
 */
export function tokensOf(node: ts.Node, source: ts.SourceFile): ts.Node[] {
  const children = node.getChildren(source).filter((child) => !ts.isJSDoc(child));
  if (children.length === 0) return node.getWidth(source) === 0 ? [] : [node];
  const isTrailing = (child: ts.Node, index: number): boolean =>
    node.kind === ts.SyntaxKind.SyntaxList && child.kind === ts.SyntaxKind.CommaToken && index === children.length - 1;
  return children.filter((child, index) => !isTrailing(child, index)).flatMap((child) => tokensOf(child, source));
}

function outline(file: string, source: ts.SourceFile, packageDir: string, checker: ts.TypeChecker): ModuleOutline {
  const moduleOf = (specifier: ts.Expression): string =>
    ts.isStringLiteral(specifier) ? resolveModule(specifier.text, file, packageDir) : '';
  const imports = new Map<string, ImportedName>();
  /** The name that each node of the top level declares. */
  const nameOf = new Map<ts.Node, string>();
  const groups: { names: Set<string>; statements: ts.Statement[] }[] = [];
  const clauses = new Set<string>();
  const stars: string[] = [];
  let isPlain = true;
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement)) {
      const found = importedBy(statement);
      if (found.length === 0) isPlain = false;
      for (const { node, name, imported } of found) {
        nameOf.set(node, name);
        imports.set(name, { statement, module: moduleOf(statement.moduleSpecifier), imported });
      }
    } else if (ts.isExportDeclaration(statement)) {
      const { exportClause, moduleSpecifier } = statement;
      if (exportClause === undefined && moduleSpecifier !== undefined) stars.push(moduleOf(moduleSpecifier));
      else if (exportClause === undefined || moduleSpecifier !== undefined || ts.isNamespaceExport(exportClause)) {
        isPlain = false;
      } else {
        for (const { propertyName, name } of exportClause.elements) {
          if (propertyName !== undefined) isPlain = false;
          clauses.add(name.text);
        }
      }
    } else {
      const declared = declaredBy(statement);
      if (declared.length === 0 || hasModifier(statement, ts.SyntaxKind.DefaultKeyword)) isPlain = false;
      for (const { node, name } of declared) nameOf.set(node, name);
      join(groups, new Set(declared.map(({ name }) => name)), statement);
    }
  }
  for (const name of clauses) {
    // What it hands on from elsewhere is not declared here.
    if (!groups.some(({ names }) => names.has(name))) isPlain = false;
  }
  const declarations = groups.map(({ names, statements }): Declaration => {
    const isExported = (name: string): boolean =>
      clauses.has(name) ||
      statements.some(
        (statement) =>
          hasModifier(statement, ts.SyntaxKind.ExportKeyword) &&
          declaredBy(statement).some((declared) => declared.name === name),
      );
    return {
      names: [...names],
      statements,
      code: statements.map((statement) => codeOf(statement, source)).join('\n'),
      exports: [...names].filter(isExported),
      isState: statements.some(isState),
      uses: usesOf(statements, names, nameOf, checker),
    };
  });
  return { file, source, declarations, imports, stars, isPlain };
}

/** Puts a statement to those that declare one of its names. */
function join(
  groups: { names: Set<string>; statements: ts.Statement[] }[],
  names: Set<string>,
  statement: ts.Statement,
): void {
  const found = groups.find((group) => !group.names.isDisjointFrom(names));
  if (found === undefined) groups.push({ names, statements: [statement] });
  else {
    for (const name of names) found.names.add(name);
    found.statements.push(statement);
  }
}

function resolveModule(specifier: string, file: string, packageDir: string): string {
  if (specifier.startsWith('.')) return path.resolve(path.dirname(file), specifier);
  const [, part = '', id = ''] = /^#(solution|given)\/(.+)$/.exec(specifier) ?? [];
  return part === '' ? specifier : path.join(packageDir, 'exercises', id, `${part}.ts`);
}

function importedBy({ importClause }: ts.ImportDeclaration): { node: ts.Node; name: string; imported: string }[] {
  if (importClause === undefined) return [];
  const { name, namedBindings } = importClause;
  const whole = name === undefined ? [] : [{ node: importClause, name: name.text, imported: 'default' }];
  if (namedBindings === undefined) return whole;
  if (ts.isNamespaceImport(namedBindings)) {
    return [...whole, { node: namedBindings, name: namedBindings.name.text, imported: '*' }];
  }
  return [
    ...whole,
    ...namedBindings.elements.map((node) => ({
      node,
      name: node.name.text,
      imported: (node.propertyName ?? node.name).text,
    })),
  ];
}

function declaredBy(statement: ts.Statement): { node: ts.Node; name: string }[] {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.flatMap(boundBy);
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isEnumDeclaration(statement);
  return isNamed && statement.name !== undefined ? [{ node: statement, name: statement.name.text }] : [];
}

function boundBy(node: ts.VariableDeclaration | ts.BindingElement): { node: ts.Node; name: string }[] {
  if (ts.isIdentifier(node.name)) return [{ node, name: node.name.text }];
  return node.name.elements.flatMap((element) => (ts.isBindingElement(element) ? boundBy(element) : []));
}

function hasModifier(statement: ts.Statement, kind: ts.SyntaxKind): boolean {
  return ts.canHaveModifiers(statement) && (ts.getModifiers(statement) ?? []).some((each) => each.kind === kind);
}

function codeOf(statement: ts.Statement, source: ts.SourceFile): string {
  const isExport = (token: ts.Node): boolean =>
    token.kind === ts.SyntaxKind.ExportKeyword && token.parent === statement;
  return tokensOf(statement, source)
    .filter((token) => !isExport(token))
    .map((token) => token.getText(source))
    .join(' ');
}

function usesOf(
  statements: readonly ts.Statement[],
  own: ReadonlySet<string>,
  nameOf: ReadonlyMap<ts.Node, string>,
  checker: ts.TypeChecker,
): Map<string, Use> {
  const known = new Set(nameOf.values());
  const uses = new Map<string, Use>();
  const visit = (node: ts.Node, isType: boolean): void => {
    if (ts.isIdentifier(node) && known.has(node.text) && !own.has(node.text) && !isMemberName(node)) {
      const symbol = ts.isShorthandPropertyAssignment(node.parent)
        ? checker.getShorthandAssignmentValueSymbol(node.parent)
        : checker.getSymbolAtLocation(node);
      if (symbol?.declarations?.some((declared) => nameOf.has(declared)) === true) {
        uses.set(node.text, isType && uses.get(node.text) !== 'value' ? 'type' : 'value');
      }
    }
    node.forEachChild((child) => {
      visit(child, isType || isTypeAlone(child));
    });
  };
  for (const statement of statements) {
    visit(statement, ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement));
  }
  return uses;
}

/** The name of a property is no use of what is called alike. */
function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isQualifiedName(parent)) return parent.right === node;
  if (ts.isBindingElement(parent)) return parent.propertyName === node;
  return (
    (ts.isPropertyAssignment(parent) ||
      ts.isMethodDeclaration(parent) ||
      ts.isPropertyDeclaration(parent) ||
      ts.isMethodSignature(parent) ||
      ts.isPropertySignature(parent) ||
      ts.isAccessor(parent)) &&
    parent.name === node
  );
}

/** A class that extends an expression runs it; all other types are gone before the program runs. */
function isTypeAlone(node: ts.Node): boolean {
  if (!ts.isTypeNode(node)) return false;
  if (!ts.isExpressionWithTypeArguments(node)) return true;
  const { parent } = node;
  return !(
    ts.isHeritageClause(parent) &&
    parent.token === ts.SyntaxKind.ExtendsKeyword &&
    ts.isClassLike(parent.parent)
  );
}
