/** The values are right, but a caller who has `number | readonly number[]` gets "No overload matches this call": no overload takes both, and nobody outside sees the signature of the body. Add a third overload below the two. */
import type { User } from '#given/17-overloads';

export function findUser(users: ReadonlyMap<number, User>, id: number): User | undefined;
export function findUser(users: ReadonlyMap<number, User>, ids: readonly number[]): User[];
export function findUser(users: ReadonlyMap<number, User>, ids: number | readonly number[]): User | User[] | undefined {
  if (typeof ids === 'number') return users.get(ids);
  return ids.flatMap((id) => users.get(id) ?? []);
}
