/** This goes through the users and asks which of them are wanted. So the result has the order of the map, and an id that is listed twice gives its user once. Go through the ids. */
import type { User } from '#given/17-overloads';

export function findUser(users: ReadonlyMap<number, User>, id: number): User | undefined;
export function findUser(users: ReadonlyMap<number, User>, ids: readonly number[]): User[];
export function findUser(users: ReadonlyMap<number, User>, ids: number | readonly number[]): User | User[] | undefined;
export function findUser(users: ReadonlyMap<number, User>, ids: number | readonly number[]): User | User[] | undefined {
  if (typeof ids === 'number') return users.get(ids);
  return [...users.values()].filter((user) => ids.includes(user.id));
}
