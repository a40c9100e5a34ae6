import ts from 'typescript';

/**
 * Says whether a copy of a declaration would not be the same as the declaration: because it can change, or because
 * somebody may ask which of two equal ones it is.
 *
 * @param statement - A declaration at the top level of a module.
 * @returns True for a variable, for a class, and for a constant that is made by a call or that can be changed inside.
 */
export function isState(statement: ts.Statement): boolean {
  if (ts.isClassDeclaration(statement)) return true;
  if (!ts.isVariableStatement(statement)) return false;
  const { declarationList } = statement;
  if ((declarationList.flags & ts.NodeFlags.Const) === 0) return true;
  return declarationList.declarations.some(
    ({ name, type, initializer }) =>
      // `declare const brand: unique symbol` has no initializer, and is its own type.
      !ts.isIdentifier(name) ||
      initializer === undefined ||
      !isPlain(initializer, type !== undefined && isReadonly(type)),
  );
}

/** True for an expression that gives the same value each time, and one that nobody can change. */
function isPlain(node: ts.Expression, isFixed: boolean): boolean {
  if (ts.isAsExpression(node)) return isPlain(node.expression, isFixed || isReadonly(node.type));
  if (ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node)) return isPlain(node.expression, isFixed);
  if (ts.isArrayLiteralExpression(node)) return isFixed && node.elements.every((each) => isPlain(each, isFixed));
  if (ts.isObjectLiteralExpression(node)) {
    return (
      isFixed &&
      node.properties.every(
        (each) =>
          ts.isShorthandPropertyAssignment(each) ||
          ts.isMethodDeclaration(each) ||
          (ts.isPropertyAssignment(each) && isPlain(each.initializer, isFixed)),
      )
    );
  }
  if (ts.isRegularExpressionLiteral(node)) return !/\/[a-z]*[gy][a-z]*$/.test(node.text);
  if (ts.isPrefixUnaryExpression(node)) return isPlain(node.operand, isFixed);
  if (ts.isBinaryExpression(node)) return isPlain(node.left, isFixed) && isPlain(node.right, isFixed);
  if (ts.isTemplateExpression(node)) return node.templateSpans.every(({ expression }) => isPlain(expression, isFixed));
  if (ts.isPropertyAccessExpression(node)) return isPlain(node.expression, isFixed);
  return (
    ts.isLiteralExpression(node) ||
    ts.isIdentifier(node) ||
    ts.isArrowFunction(node) ||
    ts.isFunctionExpression(node) ||
    node.kind === ts.SyntaxKind.TrueKeyword ||
    node.kind === ts.SyntaxKind.FalseKeyword ||
    node.kind === ts.SyntaxKind.NullKeyword
  );
}

function isReadonly(type: ts.TypeNode): boolean {
  return /^(?:const$|readonly |Readonly(?:Array|Map|Set)?<)/.test(type.getText());
}
