import ts from 'typescript';

/** A name that a module gives to others. */
export interface ExportedName {
  /** `default` for the default export, `*` for everything that another module exports. */
  name: string;
  /** True when only the compiler sees it. */
  isType: boolean;
}

/**
 * Lists what a module exports, by its syntax alone.
 *
 * @param source - The text of the module.
 * @returns The names in the order of the text; overloads count once.
 */
export function exportedNames(source: string): ExportedName[] {
  const file = ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest, false);
  const names = new Map<string, ExportedName>();
  for (const found of file.statements.flatMap(namesOf)) {
    const before = names.get(found.name);
    // A value and a type may share a name.
    names.set(found.name, { name: found.name, isType: found.isType && before?.isType !== false });
  }
  return [...names.values()];
}

function namesOf(statement: ts.Statement): ExportedName[] {
  if (ts.isExportAssignment(statement)) return [{ name: 'default', isType: false }];
  if (ts.isExportDeclaration(statement)) return namesOfClause(statement);
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  if (!modifiers.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword)) return [];
  if (modifiers.some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword)) {
    return [{ name: 'default', isType: false }];
  }
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) => namesOfBinding(name));
  }
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) {
    return [{ name: statement.name.text, isType: true }];
  }
  const named =
    ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement) || ts.isEnumDeclaration(statement);
  return named && statement.name ? [{ name: statement.name.text, isType: false }] : [];
}

function namesOfClause({ exportClause, isTypeOnly }: ts.ExportDeclaration): ExportedName[] {
  if (exportClause === undefined) return [{ name: '*', isType: isTypeOnly }];
  if (ts.isNamespaceExport(exportClause)) return [{ name: exportClause.name.text, isType: isTypeOnly }];
  return exportClause.elements.map((each) => ({ name: each.name.text, isType: isTypeOnly || each.isTypeOnly }));
}

function namesOfBinding(name: ts.BindingName): ExportedName[] {
  if (ts.isIdentifier(name)) return [{ name: name.text, isType: false }];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? namesOfBinding(element.name) : []));
}
