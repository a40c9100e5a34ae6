// What a module gives to others. Loads the compiler's classic API, so it has a subpath of its own.
import { existsSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import type { CoursePackage, Exercise } from './exercise.ts';

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

/** A room and what its solution exports. */
export interface PublishedExercise {
  exercise: Exercise;
  names: ExportedName[];
}

/**
 * Lists the rooms that a package publishes.
 *
 * @param course - The package.
 * @returns The rooms whose solution exports something, by number.
 */
export function publishedExercises(course: CoursePackage): PublishedExercise[] {
  return course.exercises
    .filter((exercise) => existsSync(exercise.solution))
    .map((exercise) => ({ exercise, names: exportedNames(readFileSync(exercise.solution, 'utf8')) }))
    .filter(({ names }) => names.length > 0);
}

/**
 * Lists what one statement of a module exports.
 *
 * @param statement - A statement of the top level.
 * @returns The names in the order of the text; none if the statement exports nothing.
 */
export function namesOf(statement: ts.Statement): ExportedName[] {
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
