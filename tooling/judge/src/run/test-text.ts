/** Comments, strings, templates and regular expressions: what stands in them is no code. */
const noCode =
  /\/\*[^]*?\*\/|\/\/.*|'(?:\\[^]|[^'\\\n])*'|"(?:\\[^]|[^"\\\n])*"|`(?:\\[^]|[^`\\])*`|(?<=(?:^|[=(,:[!&|?{};]|\breturn)\s*)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/gm;

/**
 * Says whether the text of a test shows an assertion that no matcher makes: an error that the test throws by itself, or
 * one that the compiler makes.
 *
 * @param suite - The text of the suite.
 * @param line - The line on which the test is written, 1-based.
 * @returns True if there is one.
 */
export function assertsByItself(suite: string, line: number): boolean {
  const code = statementAt(suite, line);
  if (/\b(?:expectTypeOf|assertType)\b/.test(code)) return true;
  return [...code.matchAll(/\bthrow\b/g)].some(({ index }) => isOwnThrow(code.slice(0, index)));
}

/**
 * Gives the statement that begins on a line, or the head of which ends there.
 *
 * @returns From the beginning of the line to the end of the statement, without comments and strings.
 */
function statementAt(text: string, line: number): string {
  const code = text.replace(noCode, (part) => part.replace(/[^\n]/g, ' '));
  const rest = code
    .split('\n')
    .slice(line - 1)
    .join('\n');
  let depth = 0;
  for (let at = 0; at < rest.length; at++) {
    const char = rest.charAt(at);
    if ('([{'.includes(char)) depth++;
    else if (')]}'.includes(char)) depth = Math.max(0, depth - 1);
    // A call goes on where another one follows, on this line or on the next.
    else if (depth === 0 && (char === ';' || (char === '\n' && !/^\s*[.(]/.test(rest.slice(at + 1)))))
      return rest.slice(0, at);
  }
  return rest;
}

/**
 * Says whether a test throws in its own body, or on a condition. A fake that throws whenever it is called asserts nothing.
 *
 * @param before - The text of the test up to the word `throw`.
 */
function isOwnThrow(before: string): boolean {
  const functions: number[] = [];
  const blocks: boolean[] = [];
  for (let at = 0; at < before.length; at++) {
    const char = before.charAt(at);
    if (char === '{') {
      const isFunction = /(?:=>|\bfunction\b[^{};]*)\s*$/.test(before.slice(Math.max(0, at - 200), at));
      blocks.push(isFunction);
      if (isFunction) functions.push(at);
    } else if (char === '}' && blocks.pop() === true) functions.pop();
  }
  return functions.length <= 1 || /\bif\b/.test(before.slice(functions.at(-1)));
}
