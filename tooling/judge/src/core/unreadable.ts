// What is said of an answer that the compiler cannot read, or Node cannot run.
import type { Token } from '@backend-ts/presets/tokens';
import { markdownFence, meaningless, strangeCharacter, type Pasted } from './characters.ts';
import { compilerCode } from './codes.ts';
import type { Finding } from './report.ts';
import { codeTokens, tokenAt } from './source.ts';

/**
 * Says why an answer cannot be read.
 *
 * @param finding - What the compiler says: a fault of syntax, or syntax that is more than a type.
 * @param text - The answer.
 * @returns The line, and what to write instead.
 */
export function unreadable(finding: Finding, text: string): Pasted {
  const { line, code } = finding;
  const isMoreThanType = code === compilerCode.notErasable || code === compilerCode.exportAssignment;
  const message = isMoreThanType ? `Line ${line} has ${moreThanType(finding, text)}` : null;
  if (message !== null) return { line, message };
  const pasted = pastedIn(text);
  if (pasted) return pasted;
  const character = codeTokens(text)[tokenAt(text, codeTokens(text), finding)]?.text;
  if (code === compilerCode.invalidCharacter && character !== undefined)
    return { line, message: `Line ${line} has ${meaningless(character)}` };
  return { line, message: `Line ${line} cannot be read: ${finding.text}` };
}

/**
 * Looks for what came into an answer from elsewhere.
 *
 * @param text - The answer.
 * @returns The first fence of Markdown, or the first character that cannot be typed; null if there is neither.
 */
export function pastedIn(text: string): Pasted | null {
  return markdownFence(text) ?? strangeCharacter(text);
}

const cannotRun = 'which is more than a type, so Node cannot run it';
const commonJs = 'which belongs to CommonJS, and the answer is an ES module';

/** The compiler points at the name of what is declared, at the first modifier, or at the statement. */
function moreThanType(finding: Finding, text: string): string {
  const tokens = codeTokens(text);
  const at = tokenAt(text, tokens, finding);
  const near = (distance: number): string => tokens[at + distance]?.text ?? '';
  const [before, here] = [near(-1), near(0)];
  if (before === 'enum') {
    const kind = near(-2) === 'const' ? 'a `const enum`' : 'an `enum`';
    return `${kind}, ${cannotRun}: write a union such as \`'a' | 'b'\`, or an object with \`as const\``;
  }
  if (before === 'namespace' || before === 'module' || before === '.')
    return `a \`namespace\` with values in it, ${cannotRun}: write an object, or export each value by itself`;
  if (here === '<') {
    const type = text.slice(tokens[at]?.end, closingAngle(tokens, at)).trim();
    return `the assertion \`<${type}>\`, which Node cannot take out: write \`as ${type}\` behind the value`;
  }
  if (here === 'export' && near(1) === '=')
    return `\`export =\`, ${commonJs}: write \`export\` before what the task asks for`;
  if (here === 'import' || here === 'export') return importEquals(tokens, at, text);
  if (/^(?:public|private|protected|readonly|override)$/.test(here)) {
    const name = tokens.slice(at).find(({ text: word }) => !modifiers.has(word))?.text ?? 'name';
    return `a parameter property, \`${name}\`, ${cannotRun}: declare \`${name}\` in the class, and write \`this.${name} = ${name}\` in the constructor`;
  }
  return `syntax that is more than a type, so Node cannot run it: ${finding.text}`;
}

const modifiers = new Set(['public', 'private', 'protected', 'readonly', 'override']);

function importEquals(tokens: readonly Token[], at: number, text: string): string {
  const equals = tokens.findIndex(({ text: sign }, index) => index > at && sign === '=');
  const name = tokens[equals - 1]?.text ?? 'x';
  const value = tokens[equals + 1];
  if (value?.text === 'require') {
    const module = tokens[equals + 3]?.text ?? "'…'";
    return `\`import ${name} = require(${module})\`, ${commonJs}: write \`import ${name} from ${module}\`, or \`import * as ${name} from ${module}\``;
  }
  const path = /^[\w$.\s]*[\w$]/.exec(text.slice(value?.start))?.[0] ?? 'x';
  return `\`import ${name} = ${path}\`, ${cannotRun}: write \`const ${name} = ${path}\`, or \`type ${name} = ${path}\` if it is a type`;
}

/** Where the bracket closes; an arrow in the type is a token of its own. */
function closingAngle(tokens: readonly Token[], at: number): number {
  let depth = 0;
  for (const { text, start } of tokens.slice(at)) {
    if (text === '<') depth++;
    if (text === '>') depth--;
    if (depth === 0) return start;
  }
  return tokens[at]?.end ?? 0;
}
