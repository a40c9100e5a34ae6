import type { CallNode, Syntax, SyntaxNode } from './syntax.ts';

/** A line such as `expectTypeOf(add).parameter(0).toEqualTypeOf<number>()`, taken apart. */
export interface Expectation {
  /** What is looked at, in words: "parameter 1 of `add`". */
  subject: string;
  /** `expectTypeOf(add).parameter(0)`. */
  subjectNode: SyntaxNode;
  negated: boolean;
  matcher: string;
  /** The type between the angle brackets of the matcher. */
  expectedNode: SyntaxNode | undefined;
  /** The call that `toBeCallableWith` is about: `add(1, 2)`. */
  call: string | null;
  /** Or the value between its round brackets. */
  expectedArgument: SyntaxNode | undefined;
}

/**
 * Finds the type expectation that a place in a test belongs to.
 *
 * @param at - A node of the test file.
 * @param text - The text of the test file.
 * @param is - Tells nodes apart.
 * @returns The expectation, or null if the place is in none.
 */
export function describeExpectation(at: SyntaxNode, text: string, is: Syntax): Expectation | null {
  for (let node: SyntaxNode | undefined = at; node; node = parentOf(node)) {
    if (!is.isCallExpression(node) || !is.isPropertyAccessExpression(node.expression)) continue;
    const matcher = node.expression.name.text;
    if (!matcher.startsWith('to')) continue;
    let subjectNode = node.expression.expression;
    let negated = false;
    if (is.isPropertyAccessExpression(subjectNode) && subjectNode.name.text === 'not') {
      negated = true;
      subjectNode = subjectNode.expression;
    }
    const subject = subjectOf(subjectNode, text, is);
    if (subject === null) continue;
    return {
      subject,
      subjectNode,
      negated,
      matcher,
      expectedNode: node.typeArguments?.[0],
      call: matcher === 'toBeCallableWith' ? callOf(subjectNode, node, text, is) : null,
      expectedArgument: matcher === 'toBeCallableWith' ? undefined : node.arguments[0],
    };
  }
  return null;
}

/**
 * Names the test around a place, as the test run names it.
 *
 * @param at - A node of the test file.
 * @param is - Tells nodes apart.
 * @returns The titles of the describe blocks and the test, joined; null outside of every test.
 */
export function testAround(at: SyntaxNode, is: Syntax): string | null {
  const titles: string[] = [];
  for (let node: SyntaxNode | undefined = at; node; node = parentOf(node)) {
    if (!is.isCallExpression(node)) continue;
    const [title] = node.arguments;
    if (!title || !/^(?:test|it|describe)$/.test(rootName(node, is))) continue;
    if (is.isStringLiteral(title) || is.isNoSubstitutionTemplateLiteral(title)) titles.unshift(title.text);
  }
  return titles.length === 0 ? null : titles.join(' > ');
}

function subjectOf(node: SyntaxNode, text: string, is: Syntax): string | null {
  if (is.isCallExpression(node)) {
    if (is.isIdentifier(node.expression) && node.expression.text === 'expectTypeOf') {
      const shown = node.arguments[0] ?? node.typeArguments?.[0];
      return shown ? `\`${sourceOf(shown, text, is).replace(/^typeof /, '')}\`` : null;
    }
    if (!is.isPropertyAccessExpression(node.expression)) return null;
    const inner = subjectOf(node.expression.expression, text, is);
    const [argument] = node.arguments;
    if (inner === null) return null;
    const name = node.expression.name.text;
    if (name === 'parameter' && argument && is.isNumericLiteral(argument))
      return `parameter ${String(Number(argument.text) + 1)} of ${inner}`;
    return argument ? `${name} ${sourceOf(argument, text, is)} of ${inner}` : inner;
  }
  if (!is.isPropertyAccessExpression(node)) return null;
  const inner = subjectOf(node.expression, text, is);
  if (inner === null) return null;
  const words: Record<string, string> = {
    returns: `what ${inner} returns`,
    resolves: `what ${inner} resolves to`,
    items: `the items of ${inner}`,
    parameters: `the parameters of ${inner}`,
    instance: `an instance of ${inner}`,
  };
  return words[node.name.text] ?? `${node.name.text} of ${inner}`;
}

function callOf(subjectNode: SyntaxNode, matcherCall: CallNode, text: string, is: Syntax): string | null {
  if (!is.isCallExpression(subjectNode)) return null;
  const [callee] = subjectNode.arguments;
  const shown = matcherCall.arguments.map((argument) => sourceOf(argument, text, is)).join(', ');
  return callee ? `${sourceOf(callee, text, is)}(${shown})` : null;
}

/** `test` for `test(…)`, `test.each(…)(…)` and `` test.each`…`(…) ``. */
function rootName(call: CallNode, is: Syntax): string {
  let node: SyntaxNode = call.expression;
  while (!is.isIdentifier(node)) {
    if (is.isCallExpression(node) || is.isPropertyAccessExpression(node)) node = node.expression;
    else return '';
  }
  return node.text;
}

function sourceOf(node: SyntaxNode, text: string, is: Syntax): string {
  const source = text.slice(node.pos, node.end).trim().replaceAll(/\s+/g, ' ');
  return is.isTemplateExpression(node) ? source.replaceAll('`', "'") : source;
}

function parentOf(node: SyntaxNode): SyntaxNode | undefined {
  return node.parent;
}
