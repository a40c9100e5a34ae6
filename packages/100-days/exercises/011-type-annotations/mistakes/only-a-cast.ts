/** You tell the compiler that the data are a user, and nobody looks at them. A cast is taken out before the program runs: check each property, and cast only what you have checked. */
import type { User } from '#solution/011-type-annotations';

export * from '#solution/011-type-annotations';

export function createUser(raw: unknown): User {
  return raw as User;
}
