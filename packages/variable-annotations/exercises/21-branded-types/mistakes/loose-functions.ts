/** The values are right and the brands are too, but `orderPath` asks for plain texts, so it takes the ids in the wrong order. Ask for the brands. */
export type UserId = string & { readonly kind: 'user' };
export type OrderId = string & { readonly kind: 'order' };

export function toUserId(text: string): UserId {
  if (!/^u[0-9]+$/.test(text)) throw new SyntaxError(`Cannot read the user's id "${text}"`);
  return text as UserId;
}

export function toOrderId(text: string): OrderId {
  if (!/^o[0-9]+$/.test(text)) throw new SyntaxError(`Cannot read the order's id "${text}"`);
  return text as OrderId;
}

export function orderPath(userId: string, orderId: string): string {
  return `/users/${userId}/orders/${orderId}`;
}
