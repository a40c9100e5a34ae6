/**
 * A rule of ESLint: an exported function tells of each parameter whose type does not say all. `exercise: Exercise` needs no
 * words where the code itself names the type; a string or a number has a meaning, a unit and bounds.
 */
export const requireParam = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { missing: 'Say with @param what {{name}} is: its type alone does not.' },
  },
  create({ sourceCode, report }) {
    return {
      'ExportNamedDeclaration > FunctionDeclaration'(node) {
        const comment = sourceCode.getCommentsBefore(node.parent).findLast(({ value }) => value.startsWith('*'));
        // Without a comment, another rule asks for one.
        if (comment === undefined) return;
        const told = [...comment.value.matchAll(/@param \[?([\w$]+)(?![\w$.])/g)].map(([, name]) => name);
        const bindings = node.params.map(bindingOf);
        const names = bindings.map(({ name }) => name);
        // What is taken apart has no name, so any will do.
        const free = told.filter((name) => !names.includes(name));
        for (const binding of bindings) {
          if (binding.name === undefined ? free.shift() !== undefined : told.includes(binding.name)) continue;
          if (isNamedHere(binding.typeAnnotation?.typeAnnotation, sourceCode)) continue;
          report({ node: binding, messageId: 'missing', data: { name: binding.name ?? 'the object' } });
        }
      },
    };
  },
};

function bindingOf(param) {
  if (param.type === 'AssignmentPattern') return param.left;
  return param.type === 'RestElement' ? { ...param.argument, typeAnnotation: param.typeAnnotation } : param;
}

/** Whether a type has a name that the file imports or declares, as it stands or in part: `Pick<Exercise, 'id'>`. */
function isNamedHere(type, sourceCode) {
  if (type?.type !== 'TSTypeReference' || type.typeName.type !== 'Identifier') return false;
  const { name } = type.typeName;
  if (name === 'Pick' || name === 'Readonly') return isNamedHere(type.typeArguments?.params[0], sourceCode);
  return sourceCode.scopeManager.scopes.some(
    (scope) => scope.type === 'module' && (scope.set.get(name)?.defs.length ?? 0) > 0,
  );
}
