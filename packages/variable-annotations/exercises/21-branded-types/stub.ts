// TODO: an alias is no type of its own. Give each of the two a mark that the other does not have.

/** The id of a user: a `u` and a row of digits. */
export type UserId = string;

/** The id of an order: an `o` and a row of digits. */
export type OrderId = string;

/**
 * Checks that a text is the id of a user.
 *
 * @param text - What may be an id.
 * @returns The same text, as an id.
 * @throws {SyntaxError} If the text is not a `u` and a row of digits.
 */
export function toUserId(text: string): UserId {
  // TODO: check the text, then return it as a UserId.
  throw new Error('Not written yet: toUserId');
}

/**
 * Checks that a text is the id of an order.
 *
 * @param text - What may be an id.
 * @returns The same text, as an id.
 * @throws {SyntaxError} If the text is not an `o` and a row of digits.
 */
export function toOrderId(text: string): OrderId {
  // TODO: check the text, then return it as an OrderId.
  throw new Error('Not written yet: toOrderId');
}

/**
 * Builds the path of an order.
 *
 * @param userId - Whose order it is.
 * @param orderId - Which order it is.
 * @returns The path, from its first slash.
 */
export function orderPath(userId: UserId, orderId: OrderId): string {
  // TODO: put the two ids into the path.
  throw new Error('Not written yet: orderPath');
}
