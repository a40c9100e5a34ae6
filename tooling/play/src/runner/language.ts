/** The members that each built-in object has. */
export type Language = Record<string, { own: string[]; prototype: string[] }>;

/** Filled in by the build. */
declare const LANGUAGE_OF_NODE: Language;

/**
 * Takes away what the browser's engine has and the course's Node has not: an answer that uses it would pass here and fail in
 * the terminal, and a list of an object's methods would read differently.
 */
export function forgetNewcomers(): void {
  for (const [name, { own, prototype }] of Object.entries(LANGUAGE_OF_NODE)) {
    const value = Reflect.get(globalThis, name) as ({ prototype?: object } & object) | undefined;
    if (value === undefined) continue;
    keepOnly(value, own);
    if (value.prototype) keepOnly(value.prototype, prototype);
  }
}

function keepOnly(value: object, known: readonly string[]): void {
  for (const key of Object.getOwnPropertyNames(value)) {
    if (!known.includes(key)) Reflect.deleteProperty(value, key);
  }
}

/** Gives an operation that is aborted without a reason the one that Node gives, word by word. */
export function abortAsNode(): void {
  const reasonOr = (reason: unknown): unknown =>
    reason === undefined ? new DOMException('This operation was aborted', 'AbortError') : reason;
  const abort = Reflect.get(AbortController.prototype, 'abort');
  AbortController.prototype.abort = function (this: AbortController, reason?: unknown): void {
    Reflect.apply(abort, this, [reasonOr(reason)]);
  };
  const abortSignal = AbortSignal.abort.bind(AbortSignal);
  AbortSignal.abort = (reason?: unknown): AbortSignal => abortSignal(reasonOr(reason));
}
