/** `as` checks nothing: it asks the compiler to believe you. Look at the text first, and throw if it is no id. */
import type { OrderId, UserId } from '#solution/21-branded-types';

export * from '#solution/21-branded-types';

export function toUserId(text: string): UserId {
  return text as UserId;
}

export function toOrderId(text: string): OrderId {
  return text as OrderId;
}
