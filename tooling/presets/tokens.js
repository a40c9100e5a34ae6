const blank = /\s+/y;
const comment = /\/\/.*|\/\*[\s\S]*?(?:\*\/|$)/y;
const word = /[\p{ID_Start}$_][\p{ID_Continue}$\u200C\u200D]*/uy;
const number = /(?:\d|\.\d)[\w.]*/y;
const text = /'(?:[^'\\\r\n]|\\[\s\S])*'?|"(?:[^"\\\r\n]|\\[\s\S])*"?/y;
const templatePart = /(?:[^`\\$]|\\[\s\S]|\$(?!\{))*(?:`|\$\{|\\?$)/y;
const regex = /\/(?![*/])(?:[^/\\[\r\n]|\\.|\[(?:[^\]\\\r\n]|\\.)*\])+\/[\p{ID_Continue}$]*/uy;
const punctuation = /\+\+|--|=>|[\s\S]/uy;

/** Behind these words an expression begins, so that a slash there begins a regular expression. */
const beforeValue = new Set(
  'return typeof case in of delete void throw new instanceof do else yield await extends default'.split(' '),
);
const headWords = new Set(['if', 'while', 'for', 'with']);

/**
 * Splits TypeScript into its tokens, comments included, white space left out. Of a template each text between two values is
 * a token. It never throws: what cannot be read is punctuation, character by character.
 */
export function tokensOf(code) {
  const tokens = [];
  /** What is open: a bracket, each with what a slash means behind it, or the `${` of a template. */
  const open = [];
  let at = code.startsWith('#!') ? code.search(/[\r\n]|$/) : 0;
  if (at > 0) tokens.push({ kind: 'comment', text: code.slice(0, at), start: 0, end: at });
  let last = { kind: 'punctuation', text: ';', isValue: false };

  const take = (pattern) => {
    pattern.lastIndex = at;
    return pattern.exec(code)?.[0] ?? null;
  };
  const push = (kind, found, isValue) => {
    const token = { kind, text: found, start: at, end: at + found.length };
    tokens.push(token);
    at = token.end;
    if (kind !== 'comment') last = { kind, text: found, isValue };
  };
  const pushTemplate = (opening) => {
    const start = at;
    at += opening.length;
    const part = opening + (take(templatePart) ?? '');
    at = start;
    if (part.endsWith('${')) open.push('${');
    push('template', part, !part.endsWith('${'));
  };
  const pushPunctuation = (found) => {
    if (found === '(') open.push(last.kind === 'word' && headWords.has(last.text) ? 'head' : '(');
    else if (found === '{' || found === '[') open.push(found);
    const closes = ')}]'.includes(found) ? open.pop() : undefined;
    // Behind a block on a line of its own nobody divides.
    const endsBlock = found === '}' && /^[^\S\r\n]*[\r\n]/.test(code.slice(at + 1));
    const isPostfix = (found === '!' || found === '++' || found === '--') && last.isValue;
    push('punctuation', found, isPostfix || (closes !== undefined && closes !== 'head' && !endsBlock));
  };

  while (at < code.length) {
    const skipped = take(blank);
    if (skipped !== null) {
      at += skipped.length;
      continue;
    }
    const remark = take(comment);
    if (remark !== null) {
      push('comment', remark, last.isValue);
      continue;
    }
    const expression = code[at] === '/' && !last.isValue ? take(regex) : null;
    const name = take(word);
    if (expression !== null) push('regex', expression, true);
    else if (name !== null) push('word', name, last.text === '.' || !beforeValue.has(name));
    else if (code[at] === '`') pushTemplate('`');
    else if (code[at] === '}' && open.at(-1) === '${') {
      open.pop();
      pushTemplate('}');
    } else {
      const digits = take(number);
      const quoted = take(text);
      if (digits !== null) push('number', digits, true);
      else if (quoted !== null) push('string', quoted, true);
      else pushPunctuation(take(punctuation) ?? code[at]);
    }
  }
  return tokens;
}
