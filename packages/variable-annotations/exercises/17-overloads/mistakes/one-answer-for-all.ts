/** The values are right, but every call has the type `User | User[] | undefined`, so each caller has to find out again what came back. Write an overload for one id and one for a list, and put them above the one that takes both. */
import type { User } from '#given/17-overloads';

export function findUser(users: ReadonlyMap<number, User>, ids: number | readonly number[]): User | User[] | undefined {
  if (typeof ids === 'number') return users.get(ids);
  return ids.flatMap((id) => users.get(id) ?? []);
}
