/** What is kept is a function that gives the value, so `undefined` needs no care; names are given by the types of the platform. */
export function memoize<Owner extends WeakKey, Result>(
  ...[getter]: [getter: (this: Owner) => Result, context: ClassGetterDecoratorContext<Owner, Result>]
): typeof getter {
  const answers = new WeakMap<Owner, () => Result>();

  function remember(owner: Owner): () => Result {
    const result = getter.apply(owner, []);
    const answer = (): Result => result;
    answers.set(owner, answer);
    return answer;
  }

  return function memoized() {
    return (answers.get(this) ?? remember(this))();
  };
}
