/** Without `^` and `$` the regular expression finds an id anywhere in the text, so 'u42 or more' passes. Tie it to both ends. */
export type UserId = string & { readonly kind: 'user' };
export type OrderId = string & { readonly kind: 'order' };

export function toUserId(text: string): UserId {
  if (!/u[0-9]+/.test(text)) throw new SyntaxError(`Cannot read the user's id "${text}"`);
  return text as UserId;
}

export function toOrderId(text: string): OrderId {
  if (!/o[0-9]+/.test(text)) throw new SyntaxError(`Cannot read the order's id "${text}"`);
  return text as OrderId;
}

export function orderPath(userId: UserId, orderId: OrderId): string {
  return `/users/${userId}/orders/${orderId}`;
}
