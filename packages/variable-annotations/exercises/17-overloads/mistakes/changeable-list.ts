/** The values are right, but `number[]` says that you may change the list, so nobody can hand you one that is `readonly`. Ask for `readonly number[]`. */
import type { User } from '#given/17-overloads';

export function findUser(users: ReadonlyMap<number, User>, id: number): User | undefined;
export function findUser(users: ReadonlyMap<number, User>, ids: number[]): User[];
export function findUser(users: ReadonlyMap<number, User>, ids: number | number[]): User | User[] | undefined;
export function findUser(users: ReadonlyMap<number, User>, ids: number | number[]): User | User[] | undefined {
  if (typeof ids === 'number') return users.get(ids);
  return ids.flatMap((id) => users.get(id) ?? []);
}
