/** A node of a compiler's syntax tree, as far as it is needed here: TypeScript 6 and 7 have the same. */
export interface SyntaxNode {
  /** Where it begins, with the white space before it, and where it ends, counted from 0. */
  readonly pos: number;
  readonly end: number;
  readonly parent: SyntaxNode;
  forEachChild(visit: (node: SyntaxNode) => void): void;
}

/** A name or a literal. */
export interface TextNode extends SyntaxNode {
  readonly text: string;
}

/** `add<number>(1, 2)`. */
export interface CallNode extends SyntaxNode {
  readonly expression: SyntaxNode;
  readonly typeArguments?: readonly SyntaxNode[] | undefined;
  readonly arguments: readonly SyntaxNode[];
}

/** `console.log`. */
export interface AccessNode extends SyntaxNode {
  readonly expression: SyntaxNode;
  readonly name: TextNode;
}

/** How a compiler tells its nodes apart: TypeScript 7 has these in a module, TypeScript 6 in its API. */
export interface Syntax {
  isCallExpression(node: SyntaxNode): node is CallNode;
  isIdentifier(node: SyntaxNode): node is TextNode;
  isNumericLiteral(node: SyntaxNode): node is TextNode;
  isPropertyAccessExpression(node: SyntaxNode): node is AccessNode;
  isNoSubstitutionTemplateLiteral(node: SyntaxNode): node is TextNode;
  isStringLiteral(node: SyntaxNode): node is TextNode;
  isTemplateExpression(node: SyntaxNode): boolean;
}
