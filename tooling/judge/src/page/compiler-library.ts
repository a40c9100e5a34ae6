import type { CompilerOptions } from 'typescript';

/** What the compiler of the page needs besides the rooms. */
export interface CompilerLibrary {
  options: CompilerOptions;
  /** Declarations and package.json files, by the path at which the compiler looks for them. */
  files: Record<string, string>;
}
