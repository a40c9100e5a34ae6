/** The compiler's numbers that a verdict depends on, by what they say. TypeScript 6 and 7 use the same. */
export const compilerCode = {
  /** "Invalid character". */
  invalidCharacter: 1127,
  /** "Export assignment cannot be used when targeting ECMAScript modules". */
  exportAssignment: 1203,
  /** Syntax that does more than name types: an enum, a parameter property. */
  notErasable: 1294,
  /** "Module … has no exported member …". */
  noSuchExport: 2305,
  /** "File … is not a module": it exports nothing. */
  notAModule: 2306,
  /** "Cannot find module …". */
  noSuchModule: 2307,
  /** "Type … does not satisfy the constraint …". */
  constraint: 2344,
  /** "Module … declares … locally, but it is not exported". */
  notExported: 2459,
  /** "Expected … arguments, but got …". */
  argumentCount: 2554,
  /** "Unused '@ts-expect-error' directive". */
  unusedExpectError: 2578,
  /** "Relative import paths need explicit file extensions …". */
  missingExtension: 2834,
  /** The same, with an extension to consider. */
  missingExtensionOffered: 2835,
  /** "… has no exported member …. Did you mean to use 'import … from …' instead?". */
  onlyDefaultExport: 2614,
  /** "… has no exported member named …. Did you mean …?". */
  misspelledExport: 2724,
  /** "Type … is missing the following properties …". */
  missingProperties: 2739,
  /** The same, where there are more than the message has room for. */
  manyMissingProperties: 2740,
  /** "Property … is missing in type …". */
  missingProperty: 2741,
  /** "The type … is 'readonly' and cannot be assigned to the mutable type …". */
  readonlyToMutable: 4104,
} as const;

/** The codes with which the compiler says that a module lacks a name. */
export const missingExportCodes: ReadonlySet<number> = new Set([
  compilerCode.noSuchExport,
  compilerCode.notAModule,
  compilerCode.notExported,
  compilerCode.onlyDefaultExport,
  compilerCode.misspelledExport,
]);
