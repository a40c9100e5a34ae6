/** One type lists every path together with its value, and the two others read that list; the function calls itself. */
type Pairs<T, Missing = never> = T extends object
  ? {
      [K in keyof T & string]:
        | [K, T[K] | Missing]
        | (Pairs<T[K], Missing | Gap<T[K]>> extends infer Pair
            ? Pair extends [infer Path extends string, infer Value]
              ? [`${K}.${Path}`, Value]
              : never
            : never);
    }[keyof T & string]
  : never;

type Gap<T> = T extends null | undefined ? undefined : never;

export type PathOf<T> = Pairs<T>[0];
export type ValueAt<T, P> = Extract<Pairs<T>, [P, unknown]>[1];

export function get<T extends object, const P extends PathOf<T>>(obj: T, path: P): ValueAt<T, P> {
  return find(obj, path) as ValueAt<T, P>;
}

function find(value: unknown, path: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const dot = path.indexOf('.');
  const key = dot === -1 ? path : path.slice(0, dot);
  const found: unknown = Object.getOwnPropertyDescriptor(value, key)?.value;
  return dot === -1 ? found : find(found, path.slice(dot + 1));
}
