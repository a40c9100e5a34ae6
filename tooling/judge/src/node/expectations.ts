import {
  isCallExpression,
  isIdentifier,
  isNumericLiteral,
  isPropertyAccessExpression,
  isNoSubstitutionTemplateLiteral,
  isStringLiteral,
  isTemplateExpression,
} from '@typescript/native/unstable/ast/is';
import type { CallExpression, Expression, Node, TypeNode } from '@typescript/native/unstable/ast';

/** A line such as `expectTypeOf(add).parameter(0).toEqualTypeOf<number>()`, taken apart. */
export interface Expectation {
  /** What is looked at, in words: "parameter 1 of `add`". */
  subject: string;
  /** `expectTypeOf(add).parameter(0)`. */
  subjectNode: Expression;
  negated: boolean;
  matcher: string;
  /** The type between the angle brackets of the matcher. */
  expectedNode: TypeNode | undefined;
  /** The call that `toBeCallableWith` is about: `add(1, 2)`. */
  call: string | null;
  /** Or the value between its round brackets. */
  expectedArgument: Expression | undefined;
}

/**
 * Finds the type expectation that a place in a test belongs to.
 *
 * @param at - A node of the test file.
 * @param text - The text of the test file.
 * @returns The expectation, or null if the place is in none.
 */
export function describeExpectation(at: Node, text: string): Expectation | null {
  for (let node: Node | undefined = at; node; node = parentOf(node)) {
    if (!isCallExpression(node) || !isPropertyAccessExpression(node.expression)) continue;
    const matcher = node.expression.name.text;
    if (!matcher.startsWith('to')) continue;
    let subjectNode = node.expression.expression;
    let negated = false;
    if (isPropertyAccessExpression(subjectNode) && subjectNode.name.text === 'not') {
      negated = true;
      subjectNode = subjectNode.expression;
    }
    const subject = subjectOf(subjectNode, text);
    if (subject === null) continue;
    return {
      subject,
      subjectNode,
      negated,
      matcher,
      expectedNode: node.typeArguments?.[0],
      call: matcher === 'toBeCallableWith' ? callOf(subjectNode, node, text) : null,
      expectedArgument: matcher === 'toBeCallableWith' ? undefined : node.arguments[0],
    };
  }
  return null;
}

/**
 * Names the test around a place, as the test run names it.
 *
 * @param at - A node of the test file.
 * @returns The titles of the describe blocks and the test, joined; null outside of every test.
 */
export function testAround(at: Node): string | null {
  const titles: string[] = [];
  for (let node: Node | undefined = at; node; node = parentOf(node)) {
    if (!isCallExpression(node)) continue;
    const [title] = node.arguments;
    if (!title || !/^(?:test|it|describe)$/.test(rootName(node))) continue;
    if (isStringLiteral(title) || isNoSubstitutionTemplateLiteral(title)) titles.unshift(title.text);
  }
  return titles.length === 0 ? null : titles.join(' > ');
}

function subjectOf(node: Node, text: string): string | null {
  if (isCallExpression(node)) {
    if (isIdentifier(node.expression) && node.expression.text === 'expectTypeOf') {
      const shown = node.arguments[0] ?? node.typeArguments?.[0];
      return shown ? `\`${sourceOf(shown, text).replace(/^typeof /, '')}\`` : null;
    }
    if (!isPropertyAccessExpression(node.expression)) return null;
    const inner = subjectOf(node.expression.expression, text);
    const [argument] = node.arguments;
    if (inner === null) return null;
    const name = node.expression.name.text;
    if (name === 'parameter' && argument && isNumericLiteral(argument))
      return `parameter ${String(Number(argument.text) + 1)} of ${inner}`;
    return argument ? `${name} ${sourceOf(argument, text)} of ${inner}` : inner;
  }
  if (!isPropertyAccessExpression(node)) return null;
  const inner = subjectOf(node.expression, text);
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

function callOf(subjectNode: Node, matcherCall: CallExpression, text: string): string | null {
  if (!isCallExpression(subjectNode)) return null;
  const [callee] = subjectNode.arguments;
  const shown = matcherCall.arguments.map((argument) => sourceOf(argument, text)).join(', ');
  return callee ? `${sourceOf(callee, text)}(${shown})` : null;
}

/** `test` for `test(…)`, `test.each(…)(…)` and `` test.each`…`(…) ``. */
function rootName(call: CallExpression): string {
  let node: Node = call.expression;
  while (!isIdentifier(node)) {
    if (isCallExpression(node) || isPropertyAccessExpression(node)) node = node.expression;
    else return '';
  }
  return node.text;
}

function sourceOf(node: Node, text: string): string {
  const source = text.slice(node.pos, node.end).trim().replaceAll(/\s+/g, ' ');
  return isTemplateExpression(node) ? source.replaceAll('`', "'") : source;
}

function parentOf(node: Node): Node | undefined {
  return node.parent;
}
