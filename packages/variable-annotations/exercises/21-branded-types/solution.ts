/** The id of a user: a `u` and a row of digits. */
export type UserId = string & { readonly kind: 'user' };

/** The id of an order: an `o` and a row of digits. */
export type OrderId = string & { readonly kind: 'order' };

/**
 * Checks that a text is the id of a user.
 *
 * @param text - What may be an id.
 * @returns The same text, as an id.
 * @throws {SyntaxError} If the text is not a `u` and a row of digits.
 * @example
 * toUserId('u42'); // 'u42'
 */
export function toUserId(text: string): UserId {
  if (!/^u[0-9]+$/.test(text)) {
    throw new SyntaxError(`Cannot read the user's id "${text}": it must be a u and a row of digits`);
  }
  return text as UserId;
}

/**
 * Checks that a text is the id of an order.
 *
 * @param text - What may be an id.
 * @returns The same text, as an id.
 * @throws {SyntaxError} If the text is not an `o` and a row of digits.
 * @example
 * toOrderId('o7'); // 'o7'
 */
export function toOrderId(text: string): OrderId {
  if (!/^o[0-9]+$/.test(text)) {
    throw new SyntaxError(`Cannot read the order's id "${text}": it must be an o and a row of digits`);
  }
  return text as OrderId;
}

/**
 * Builds the path of an order.
 *
 * @param userId - Whose order it is.
 * @param orderId - Which order it is.
 * @returns The path, from its first slash.
 * @example
 * orderPath(toUserId('u42'), toOrderId('o7')); // '/users/u42/orders/o7'
 */
export function orderPath(userId: UserId, orderId: OrderId): string {
  return `/users/${userId}/orders/${orderId}`;
}
