/** Interfaces are asked key by key with `NonNullable`, and a second type says when `undefined` comes in; the function asks a type predicate before each step. */
type Nested<T> = NonNullable<T> extends object ? PathOf<NonNullable<T>> : never;

type Undefined<T> = null extends T ? undefined : undefined extends T ? undefined : never;

export type PathOf<T> = keyof {
  [K in keyof T & string as K | `${K}.${Nested<T[K]>}`]: true;
} &
  string;

export type ValueAt<T, P extends string> = P extends `${infer K}.${infer Rest}`
  ? K extends keyof T
    ? ValueAt<NonNullable<T[K]>, Rest> | Undefined<T[K]>
    : never
  : P extends keyof T
    ? T[P]
    : never;

export function get<Obj extends object, Path extends PathOf<Obj>>(obj: Readonly<Obj>, path: Path): ValueAt<Obj, Path> {
  const keys = path.split('.');
  let value: unknown = obj;
  while (keys.length > 0) {
    const key = keys.shift() ?? '';
    if (!isRecord(value) || !Object.prototype.hasOwnProperty.call(value, key)) value = undefined;
    else value = value[key];
  }
  return value as ValueAt<Obj, Path>;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
