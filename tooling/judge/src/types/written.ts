/** What both compilers have that can write out a type. */
interface TypeWriter<Type> {
  typeToString(type: Type, enclosing: undefined, flags: number): string;
}

/** `InTypeAlias`, and the two that are set if none is given: `AllowUniqueESSymbolType`, `UseAliasDefinedOutsideCurrentScope`. */
const flags = (1 << 23) | (1 << 20) | (1 << 14);

/**
 * Writes a type for a student: an alias as what it stands for.
 *
 * @param checker - A compiler's checker.
 * @param type - One of its types.
 * @returns The text; null if there is no type.
 */
export function writtenType<Type>(checker: TypeWriter<Type>, type: Type | undefined): string | null {
  return type === undefined ? null : checker.typeToString(type, undefined, flags);
}
