/** The overloads stand in an interface as call signatures, and an arrow function does the work. */
import type { User } from '#given/17-overloads';

type Users = ReadonlyMap<User['id'], User>;

interface FindUser {
  (users: Users, ids: readonly number[]): User[];
  (users: Users, id: number): User | undefined;
  (users: Users, ids: number | readonly number[]): User[] | User | undefined;
}

export const findUser: FindUser = ((users: Users, ids: number | readonly number[]) => {
  if (typeof ids === 'number') return users.get(ids);
  const found: User[] = [];
  for (const id of ids) {
    const user = users.get(id);
    if (user !== undefined) found.push(user);
  }
  return found;
}) as FindUser;
