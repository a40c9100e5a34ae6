/** An object around the text keeps the two apart, but then an id is no text any more. The mark belongs to the type alone: `string & { … }`. */
export interface UserId {
  readonly kind: 'user';
  readonly text: string;
}
export interface OrderId {
  readonly kind: 'order';
  readonly text: string;
}

export function toUserId(text: string): UserId {
  if (!/^u[0-9]+$/.test(text)) throw new SyntaxError(`Cannot read the user's id "${text}"`);
  return { kind: 'user', text };
}

export function toOrderId(text: string): OrderId {
  if (!/^o[0-9]+$/.test(text)) throw new SyntaxError(`Cannot read the order's id "${text}"`);
  return { kind: 'order', text };
}

export function orderPath(userId: UserId, orderId: OrderId): string {
  return `/users/${userId.text}/orders/${orderId.text}`;
}
