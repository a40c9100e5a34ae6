import type { User } from '#given/17-overloads';

/**
 * Looks up users by their ids.
 *
 * @param users - The users by id; the map is not changed.
 * @param ids - One id, or a list of ids.
 * @returns For one id its user, or `undefined` if nobody has it; for a list the users that were found, in its order.
 */
export function findUser(users: ReadonlyMap<number, User>, ids: unknown): unknown {
  // TODO: write the signatures above this one, replace each `unknown`, then return what was found.
  throw new Error('Not written yet: findUser');
}
