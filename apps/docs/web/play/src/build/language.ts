import type { Language } from '@backend-ts/judge/page/language';

/** Built-in objects that gain members with every edition of the language. */
const names = [
  'Object',
  'Function',
  'Array',
  'String',
  'Number',
  'Boolean',
  'Symbol',
  'BigInt',
  'Map',
  'Set',
  'WeakMap',
  'WeakSet',
  'WeakRef',
  'Promise',
  'RegExp',
  'Date',
  'Error',
  'Iterator',
  'ArrayBuffer',
  'Uint8Array',
  'Reflect',
  'JSON',
  'Math',
  'Atomics',
  'DisposableStack',
  'AsyncDisposableStack',
] as const;

/**
 * Lists the members of the built-in objects of this Node, which is the course's.
 *
 * @returns The names, those of the prototype apart.
 */
export function languageOfNode(): Language {
  return Object.fromEntries(
    names.map((name) => {
      const value = Reflect.get(globalThis, name) as { prototype?: object };
      const inherited = value.prototype ? keysOf(value.prototype) : [];
      // V8 gives each error a stack of its own; other engines have it in the prototype.
      if (name === 'Error') inherited.push('stack');
      return [name, { own: keysOf(value), prototype: inherited }];
    }),
  );
}

function keysOf(value: object): string[] {
  return Object.getOwnPropertyNames(value);
}
