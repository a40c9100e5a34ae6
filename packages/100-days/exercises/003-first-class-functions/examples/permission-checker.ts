type Check = (role: string) => boolean;

function permissionRequired(role: string): Check {
  return (userRole) => userRole === role;
}

function anyOf(...checks: Check[]): Check {
  return (role) => checks.some((check) => check(role));
}

const everybody: Check = () => true;

const routes = {
  'GET /articles': everybody,
  'POST /articles': anyOf(permissionRequired('editor'), permissionRequired('admin')),
  'DELETE /users': permissionRequired('admin'),
} satisfies Record<string, Check>;

for (const [route, mayUse] of Object.entries(routes)) {
  console.log(route, ['admin', 'editor', 'guest'].filter(mayUse));
}
