/** You look at the first letter alone. A row of digits has to follow, with nothing behind it. */
export type UserId = string & { readonly kind: 'user' };
export type OrderId = string & { readonly kind: 'order' };

export function toUserId(text: string): UserId {
  if (!text.startsWith('u')) throw new SyntaxError(`Cannot read the user's id "${text}"`);
  return text as UserId;
}

export function toOrderId(text: string): OrderId {
  if (!text.startsWith('o')) throw new SyntaxError(`Cannot read the order's id "${text}"`);
  return text as OrderId;
}

export function orderPath(userId: UserId, orderId: OrderId): string {
  return `/users/${userId}/orders/${orderId}`;
}
