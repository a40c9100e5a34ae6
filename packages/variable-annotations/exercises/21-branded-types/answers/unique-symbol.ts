/** The marks stand under a symbol that is only declared, and a generic type builds both brands. */
declare const brand: unique symbol;
type Branded<Base, Name extends string> = Base & { readonly [brand]: Name };

export type UserId = Branded<string, 'UserId'>;
export type OrderId = Branded<string, 'OrderId'>;

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
