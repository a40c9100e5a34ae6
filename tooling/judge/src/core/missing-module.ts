// What is said of an import that leads nowhere.
import type { Pasted } from './characters.ts';
import { compilerCode } from './codes.ts';
import type { Finding, LooseError } from './report.ts';
import { codeTokens, specifiersIn, tokenAt, type Specifier } from './source.ts';

const unresolved: ReadonlySet<number> = new Set([
  compilerCode.noSuchModule,
  compilerCode.missingExtension,
  compilerCode.missingExtensionOffered,
]);

/**
 * Finds the import of an answer that could not be loaded.
 *
 * @param error - What was thrown while the answer was loaded.
 * @param findings - What the compiler says. It takes './a.js' for './a.ts', which Node does not.
 * @param text - The answer.
 * @returns The line, and what to write instead; null if the answer imports nothing that is missing.
 */
export function missingModule(error: LooseError, findings: readonly Finding[], text: string): Pasted | null {
  const finding = findings.find(({ file, code }) => file === 'answer' && unresolved.has(code));
  const found = finding ? specifierAt(finding, text) : specifierOf(error, text);
  if (found === null) return null;
  const wanted = /^\.\.?\//.test(found.name) ? withEnding(found.name) : null;
  const help = wanted === null ? '' : `: write '${wanted}', the name of the TypeScript file`;
  return { line: found.line, message: `Line ${found.line} imports '${found.name}', which does not exist${help}` };
}

function specifierAt(finding: Finding, text: string): Specifier {
  const tokens = codeTokens(text);
  const written = tokens[tokenAt(text, tokens, finding)]?.text.slice(1, -1);
  return { name: finding.name ?? written ?? '?', line: finding.line };
}

/** Node names the whole path, and who imports it. */
function specifierOf({ code, message }: LooseError, text: string): Specifier | null {
  if (code !== 'ERR_MODULE_NOT_FOUND' && code !== 'ERR_UNSUPPORTED_DIR_IMPORT') return null;
  const missing = /'([^']+)'/.exec(message)?.[1];
  if (missing === undefined) return null;
  const end = (path: string): string | undefined =>
    path
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1);
  return specifiersIn(text).find(({ name }) => /^\.\.?\//.test(name) && end(name) === end(missing)) ?? null;
}

/** The name that the file has if its ending is left out, or is that of the JavaScript which others make of it. */
function withEnding(name: string): string | null {
  const [, stem = name, ending = ''] = /^(.*?)(\.[cm]?jsx?|\.tsx?|\.json)?$/.exec(name) ?? [];
  if (ending === '.ts' || ending === '.json' || stem.endsWith('/')) return null;
  return `${stem}${ending === '.mjs' ? '.mts' : ending === '.cjs' ? '.cts' : '.ts'}`;
}
