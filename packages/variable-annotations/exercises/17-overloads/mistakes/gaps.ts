/** `map` keeps a place for every id, so the list holds `undefined` where nobody was found, and `as User[]` hides it from the compiler. Leave these ids out. */
import type { User } from '#given/17-overloads';

export function findUser(users: ReadonlyMap<number, User>, id: number): User | undefined;
export function findUser(users: ReadonlyMap<number, User>, ids: readonly number[]): User[];
export function findUser(users: ReadonlyMap<number, User>, ids: number | readonly number[]): User | User[] | undefined;
export function findUser(users: ReadonlyMap<number, User>, ids: number | readonly number[]): User | User[] | undefined {
  if (typeof ids === 'number') return users.get(ids);
  return ids.map((id) => users.get(id)) as User[];
}
