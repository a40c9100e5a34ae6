import type { Declaration, ModuleOutline } from './module-outline.ts';

/** Which declarations of a variant say something, and which its base says as well. */
export interface OverridePlan {
  /** What the variant has to declare: it differs, or uses what differs. */
  changed: readonly Declaration[];
  /** What the changed code needs and the base keeps to itself. */
  copied: readonly Declaration[];
  /** What the base exports, and the variant repeats unchanged. */
  repeated: readonly Declaration[];
  /** What the base keeps to itself, and nothing of the variant needs any more. */
  unneeded: readonly Declaration[];
}

/**
 * Compares a variant with the module that it is a variant of, as if it began with `export * from` that module.
 *
 * @param variant - The variant.
 * @param base - The solution of a mistake, or the given code of a bug.
 * @returns The plan; null for a variant that cannot be written so: it lacks an export of its base, or one of the two
 *   does more than to declare.
 */
export function planOverride(variant: ModuleOutline, base: ModuleOutline): OverridePlan | null {
  if (!variant.isPlain || !base.isPlain) return null;
  const isOverride = variant.stars.includes(base.file);
  const otherStars = variant.stars.filter((star) => star !== base.file);
  if (otherStars.length > 0 || (!isOverride && base.stars.length > 0)) return null;
  const exported = new Set(variant.declarations.flatMap((each) => each.exports));
  if (!isOverride && base.declarations.some((each) => each.exports.some((name) => !exported.has(name)))) return null;

  const changed = new Set(variant.declarations.filter((each) => isChanged(each, variant, base)));
  let copied: Declaration[];
  for (;;) {
    addUsers(changed, variant);
    copied = privateNeedsOf(changed, variant, base);
    // Two copies of a state are two states: whoever uses it has to use one of them.
    const states = copied.filter((each) => each.isState);
    if (states.length === 0) break;
    for (const state of states) changed.add(state);
  }
  const rest = variant.declarations.filter((each) => !changed.has(each) && !copied.includes(each));
  return {
    changed: variant.declarations.filter((each) => changed.has(each)),
    copied,
    repeated: rest.filter((each) => isExportedBy(base, each)),
    unneeded: rest.filter((each) => !isExportedBy(base, each)),
  };
}

/** True if the base has no such declaration, or if the names in it mean something else there. */
function isChanged(declaration: Declaration, variant: ModuleOutline, base: ModuleOutline): boolean {
  const twin = twinOf(declaration, base);
  if (twin?.code !== declaration.code || twin.names.length !== declaration.names.length) return true;
  if (!declaration.exports.every((name) => twin.exports.includes(name))) return true;
  const names = new Set([...declaration.uses.keys(), ...twin.uses.keys()]);
  return [...names].some((name) => !meansTheSame(name, variant, base));
}

function meansTheSame(name: string, variant: ModuleOutline, base: ModuleOutline): boolean {
  const here = variant.imports.get(name);
  const there = base.imports.get(name);
  if (here === undefined) return there === undefined && declares(variant, name) && declares(base, name);
  // A name that a variant imports from its base is what the base declares.
  if (here.module === base.file) return here.imported === name && declares(base, name);
  return there?.module === here.module && there.imported === here.imported;
}

function declares({ declarations }: ModuleOutline, name: string): boolean {
  return declarations.some(({ names }) => names.includes(name));
}

function twinOf({ names }: Declaration, base: ModuleOutline): Declaration | undefined {
  return base.declarations.find((each) => names.every((name) => each.names.includes(name)));
}

function isExportedBy(base: ModuleOutline, declaration: Declaration): boolean {
  const exported = twinOf(declaration, base)?.exports ?? [];
  return declaration.names.every((name) => exported.includes(name));
}

/** The base's version of a declaration uses the base's versions of what it names. */
function addUsers(changed: Set<Declaration>, { declarations }: ModuleOutline): void {
  let size: number;
  do {
    size = changed.size;
    const names = [...changed].flatMap((each) => each.names);
    for (const each of declarations) if (names.some((name) => each.uses.has(name))) changed.add(each);
  } while (changed.size > size);
}

function privateNeedsOf(
  changed: ReadonlySet<Declaration>,
  { declarations }: ModuleOutline,
  base: ModuleOutline,
): Declaration[] {
  const needed = new Set(changed);
  // A set hands out what is added while it is walked through.
  for (const { uses } of needed) {
    for (const each of declarations) {
      if (!isExportedBy(base, each) && each.names.some((name) => uses.has(name))) needed.add(each);
    }
  }
  return declarations.filter((each) => needed.has(each) && !changed.has(each));
}
