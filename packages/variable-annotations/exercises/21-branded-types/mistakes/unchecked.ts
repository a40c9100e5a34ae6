/** `as` checks nothing: it asks the compiler to believe you. Look at the text first, and throw if it is no id. */
export type UserId = string & { readonly kind: 'user' };
export type OrderId = string & { readonly kind: 'order' };

export function toUserId(text: string): UserId {
  return text as UserId;
}

export function toOrderId(text: string): OrderId {
  return text as OrderId;
}

export function orderPath(userId: UserId, orderId: OrderId): string {
  return `/users/${userId}/orders/${orderId}`;
}
