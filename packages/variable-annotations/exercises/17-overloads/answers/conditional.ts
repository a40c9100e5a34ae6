/** One generic signature with a conditional type takes the place of three overloads. */
import type { User } from '#given/17-overloads';

type Found<Ids> = Ids extends number ? User | undefined : User[];

export function findUser<Ids extends number | readonly number[]>(
  users: ReadonlyMap<number, User>,
  ids: Ids,
): Found<Ids> {
  const wanted: number | readonly number[] = ids;
  const found =
    typeof wanted === 'number' ? users.get(wanted) : wanted.flatMap((id: number): User[] => userList(users, id));
  // The compiler cannot follow a conditional type through the body.
  return found as Found<Ids>;
}

function userList(users: ReadonlyMap<number, User>, id: number): User[] {
  const user = users.get(id);
  return user === undefined ? [] : [user];
}
