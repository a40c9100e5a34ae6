interface User {
  readonly name: string;
  readonly role: string;
}

type Guard = (user: User) => boolean;

function onlyFor(roles: readonly string[]): Guard {
  return (user) => roles.includes(user.role);
}

const staff = ['admin', 'editor'];
let maintenance = false;

const guards = new Map<string, Guard>([
  ['/reports', onlyFor(staff)],
  ['/billing', onlyFor(['admin'])],
  ['/help', () => !maintenance],
]);

function visit(path: string, user: User): string {
  const guard = guards.get(path);
  return guard?.(user) === true ? 'shown' : 'refused';
}

const ada: User = { name: 'Ada', role: 'editor' };
const bo: User = { name: 'Bo', role: 'guest' };

for (const path of ['/reports', '/billing', '/help', '/secret']) {
  console.log(path.padEnd(9), { Ada: visit(path, ada), Bo: visit(path, bo) });
}

maintenance = true;
console.log('after the variable was changed:', visit('/help', ada));

staff.push('guest');
console.log('after the list was changed:    ', visit('/reports', bo));
