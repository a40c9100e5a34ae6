import { tokensOf } from './tokens.js';

/** Says whether code has decorators or auto-accessors, which Node strips no types from and V8 does not understand. */
export function hasDecorators(code) {
  // Most files have neither sign, and every file that a test loads is asked.
  if (!/@|\baccessor\b/.test(code)) return false;
  const tokens = tokensOf(code).filter(({ kind }) => kind !== 'comment');
  return tokens.some((token, index) => {
    if (token.kind === 'punctuation') return token.text === '@';
    if (token.kind !== 'word' || token.text !== 'accessor') return false;
    return isAutoAccessor(code, tokens[index - 1], token, tokens[index + 1]);
  });
}

/** `accessor` is a name like any other, unless another name follows on its line. */
function isAutoAccessor(code, before, { start, end }, after) {
  if (after === undefined || before?.text === '.' || /[\r\n]/.test(code.slice(end, after.start))) return false;
  if (after.text === '[') return before?.text === 'static' && !/[\r\n]/.test(code.slice(before.end, start));
  if (after.kind === 'word') return !/^(?:in|of|instanceof|as|satisfies|from)$/.test(after.text);
  return after.text === '#' || after.kind === 'string' || after.kind === 'number';
}
