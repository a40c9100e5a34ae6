/** Two overloads, one for tuples and one that takes only a path of unknown length; the types follow the path from its end, and the function counts. */
export class KeyError extends Error {
  override readonly name = 'KeyError';

  constructor(missing: PropertyKey) {
    super('Cannot read: there is no key ' + "'" + String(missing) + "'");
    this.key = missing;
  }

  readonly key: PropertyKey;
}

type Keys = readonly PropertyKey[];
type Leaf = null | undefined | string | number | bigint | boolean | symbol | readonly unknown[];
type Callable = ((...args: never[]) => unknown) | (new (...args: never[]) => unknown);
type Step<T, K> = T extends Leaf | Callable ? never : K extends keyof T ? [Required<T>[K]] : never;

/** What stands at the end, in a list; `never` for a path that leads nowhere. */
type End<T, P extends Keys> = P extends readonly [...infer Before extends Keys, infer Last]
  ? End<T, Before> extends [infer Found]
    ? Step<Found, Last>
    : never
  : [T];

export function accessNestedMap<
  T extends object,
  const P extends readonly [] | readonly [PropertyKey, ...PropertyKey[]],
>(nestedMap: T, path: number extends P['length'] ? never : [End<T, P>] extends [never] ? never : P): End<T, P>[0];
export function accessNestedMap<const P extends Keys>(
  nestedMap: object,
  path: number extends P['length'] ? P : never,
): unknown;
export function accessNestedMap(nestedMap: object, path: Keys): unknown {
  let map: unknown = nestedMap;
  let place = 0;
  while (place < path.length) {
    const key = path[place++] ?? '';
    if (!(map instanceof Object) && (typeof map !== 'object' || map === null)) throw new KeyError(key);
    if (typeof map === 'function' || map instanceof Array) throw new KeyError(key);
    if (!Object.prototype.hasOwnProperty.call(map, key)) throw new KeyError(key);
    map = Reflect.get(map, key);
  }
  return map;
}
