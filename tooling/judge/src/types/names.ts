import { compilerCode } from '../core/codes.ts';
import type { Finding } from '../core/report.ts';

/** Where the compiler's words hold the name that they are about. */
const patterns: Partial<Record<number, RegExp>> = {
  [compilerCode.noSuchExport]: /member '([^']+)'/,
  [compilerCode.noSuchModule]: /module '([^']+)'/,
  [compilerCode.notExported]: /declares '([^']+)' locally/,
  [compilerCode.onlyDefaultExport]: /member '([^']+)'/,
  [compilerCode.misspelledExport]: /member named '([^']+)'/,
};

/**
 * Reads what the compiler's words are about. Nothing else in the judge reads its English.
 *
 * @param code - The compiler's number.
 * @param text - Its words.
 * @returns The name or module, and the name that is offered instead; null where the words hold none.
 */
export function namesIn(code: number, text: string): Pick<Finding, 'name' | 'suggestion'> {
  return {
    name: patterns[code]?.exec(text)?.[1] ?? null,
    suggestion: code === compilerCode.misspelledExport ? (/Did you mean '([^']+)'/.exec(text)?.[1] ?? null) : null,
  };
}
