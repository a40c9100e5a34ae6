/** The values are right, and plain texts stay out. But both ids carry the same mark, so they are the same type. Let the marks differ. */
type Id = string & { readonly kind: 'id' };

export type UserId = Id;
export type OrderId = Id;

export function toUserId(text: string): UserId {
  if (!/^u[0-9]+$/.test(text)) throw new SyntaxError(`Cannot read the user's id "${text}"`);
  return text as UserId;
}

export function toOrderId(text: string): OrderId {
  if (!/^o[0-9]+$/.test(text)) throw new SyntaxError(`Cannot read the order's id "${text}"`);
  return text as OrderId;
}

export function orderPath(userId: UserId, orderId: OrderId): string {
  return `/users/${userId}/orders/${orderId}`;
}
