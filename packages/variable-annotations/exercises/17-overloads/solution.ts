import type { User } from '#given/17-overloads';

/**
 * Looks up one user.
 *
 * @param users - The users by id; the map is not changed.
 * @param id - The id to look up.
 * @returns The user, or `undefined` if nobody has the id.
 * @example
 * findUser(new Map([[7, { id: 7, name: 'Ada' }]]), 7); // { id: 7, name: 'Ada' }
 */
export function findUser(users: ReadonlyMap<number, User>, id: number): User | undefined;
/**
 * Looks up several users.
 *
 * @param users - The users by id; the map is not changed.
 * @param ids - The ids to look up.
 * @returns The users that were found, in the order of the ids.
 * @example
 * findUser(new Map([[7, { id: 7, name: 'Ada' }]]), [5, 7]); // [{ id: 7, name: 'Ada' }]
 */
export function findUser(users: ReadonlyMap<number, User>, ids: readonly number[]): User[];
/**
 * Looks up one user or several.
 *
 * @param users - The users by id; the map is not changed.
 * @param ids - One id, or a list of ids.
 * @returns For one id its user, or `undefined` if nobody has it; for a list the users that were found, in its order.
 * @example
 * findUser(new Map([[7, { id: 7, name: 'Ada' }]]), [] as number | number[]); // []
 */
export function findUser(users: ReadonlyMap<number, User>, ids: number | readonly number[]): User | User[] | undefined;
export function findUser(users: ReadonlyMap<number, User>, ids: number | readonly number[]): User | User[] | undefined {
  if (typeof ids === 'number') return users.get(ids);
  return ids.map((id) => users.get(id)).filter((user) => user !== undefined);
}
