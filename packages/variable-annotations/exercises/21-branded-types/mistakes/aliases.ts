/** The values are right, but both ids are other names for `string`, so the compiler takes each for the other, and any text for both. Give each a mark with `&`. */
export type UserId = string;
export type OrderId = string;

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
