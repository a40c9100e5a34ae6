// Comments go first: they may hold @tags. A text with an @ in it is lowered in vain, which does no harm.
const comment = /\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g;
const decorator = /(?:^|[\s{};(])(?:@[A-Za-z_$(]|accessor\s+[#\w$])/;

/** Says whether code has decorators or auto-accessors, which Node strips no types from and V8 does not understand. */
export function hasDecorators(code) {
  return decorator.test(code.replaceAll(comment, ''));
}
