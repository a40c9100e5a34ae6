/** The values are right, but the mark is optional, and a literal or any other text fits, because it may do without. Leave out the `?`: the mark does not have to be there when the program runs. */
export type UserId = string & { readonly kind?: 'user' };
export type OrderId = string & { readonly kind?: 'order' };

export function toUserId(text: string): UserId {
  if (!/^u[0-9]+$/.test(text)) throw new SyntaxError(`Cannot read the user's id "${text}"`);
  return text;
}

export function toOrderId(text: string): OrderId {
  if (!/^o[0-9]+$/.test(text)) throw new SyntaxError(`Cannot read the order's id "${text}"`);
  return text;
}

export function orderPath(userId: UserId, orderId: OrderId): string {
  return `/users/${userId}/orders/${orderId}`;
}
