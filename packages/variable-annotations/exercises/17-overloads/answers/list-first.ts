/** The overload for lists comes first, the unions have names, and `Array.isArray` stands in a type predicate. */
import type { User } from '#given/17-overloads';

type Ids = number | readonly number[];

export function findUser(users: ReadonlyMap<number, User>, ids: readonly number[]): User[];
export function findUser(users: ReadonlyMap<number, User>, ids: number): User | undefined;
export function findUser(users: ReadonlyMap<number, User>, ids: Ids): ReturnTypes;
export function findUser(users: ReadonlyMap<number, User>, ids: Ids): ReturnTypes {
  if (!isList(ids)) return users.get(ids);
  return ids.map((id) => users.get(id)).filter(isUser);
}

type ReturnTypes = User | User[] | undefined;

function isList(ids: Ids): ids is readonly number[] {
  return Array.isArray(ids);
}

function isUser(user: User | undefined): user is User {
  return user !== undefined;
}
