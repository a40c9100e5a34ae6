/** A template literal type with a mark on top, and an assertion function for the check. */
export type UserId = `u${string}` & { readonly checked: 'user' };
export type OrderId = `o${string}` & { readonly checked: 'order' };

function assertId(text: string, pattern: RegExp): asserts text is UserId & OrderId {
  if (!pattern.test(text)) throw new SyntaxError(`Cannot read the id ${JSON.stringify(text)}`);
}

export function toUserId(text: string): UserId {
  assertId(text, /^u\d+$/);
  return text;
}

export function toOrderId(text: string): OrderId {
  assertId(text, /^o\d+$/);
  return text;
}

export function orderPath(user: UserId, order: OrderId): string {
  return '/users/' + user + '/orders/' + order;
}
