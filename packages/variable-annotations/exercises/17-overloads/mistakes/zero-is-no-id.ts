/** The id 0 counts as false, so this takes it for a missing id. Ask what type `ids` has, not whether it counts as true. */
import type { User } from '#given/17-overloads';

export function findUser(users: ReadonlyMap<number, User>, id: number): User | undefined;
export function findUser(users: ReadonlyMap<number, User>, ids: readonly number[]): User[];
export function findUser(users: ReadonlyMap<number, User>, ids: number | readonly number[]): User | User[] | undefined;
export function findUser(users: ReadonlyMap<number, User>, ids: number | readonly number[]): User | User[] | undefined {
  if (!ids) return undefined;
  if (typeof ids === 'number') return users.get(ids);
  return ids.filter(Boolean).flatMap((id) => users.get(id) ?? []);
}
