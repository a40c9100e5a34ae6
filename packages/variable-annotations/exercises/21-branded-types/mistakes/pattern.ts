/** The values are right, but a template literal type takes every literal of that shape, checked or not: `'u42'` fits, and so does `'u-1e3'`. Give the type a mark that no literal has. */
export type UserId = `u${number}`;
export type OrderId = `o${number}`;

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
