/** The values are right and the brands are too, but `orderPath` asks for plain texts, so it takes the ids in the wrong order. Ask for the brands. */
export * from '#solution/21-branded-types';

export function orderPath(userId: string, orderId: string): string {
  return `/users/${userId}/orders/${orderId}`;
}
