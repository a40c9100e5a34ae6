/** Each mark is an interface with a key of its own; type predicates in place of `as`; arrow functions. */
interface OfUser {
  readonly __user: never;
}

interface OfOrder {
  __order: true;
}

export type UserId = string & OfUser;
export type OrderId = string & OfOrder;

const isUserId = (text: string): text is UserId => /^u[0-9]+$/.test(text);
const isOrderId = (text: string): text is OrderId => /^o[0-9]+$/.test(text);

export const toUserId = (text: string): UserId => {
  if (isUserId(text)) return text;
  throw new SyntaxError(`Cannot read the id of a user: ${text}`);
};

export const toOrderId = (text: string): OrderId => {
  if (isOrderId(text)) return text;
  throw new SyntaxError(`Cannot read the id of an order: ${text}`);
};

export const orderPath = (userId: UserId, orderId: OrderId): string => ['/users', userId, 'orders', orderId].join('/');
