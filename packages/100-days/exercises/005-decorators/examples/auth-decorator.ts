// First the fault: the role is the first argument, and a refusal looks like a result.
function allowedFor(roles: string[], fn: (role: string, name: string) => string) {
  return (role: string, name: string) => (roles.includes(role) ? fn(role, name) : 'Access denied');
}

const removeUser = allowedFor(['admin'], (role, name) => `${role} deleted ${name}`);
for (const role of ['admin', 'guest']) {
  console.log('done:', removeUser(role, 'Sahil'));
}
console.log('done:', removeUser('admin', 'everybody'), '(said the guest)');

// Now the object says who is asking, and a refusal is an error.
type DeskMethod = (this: Desk, name: string) => string;

function allow(...roles: string[]) {
  return (method: DeskMethod, context: ClassMethodDecoratorContext): DeskMethod =>
    function (name) {
      if (!roles.includes(this.role)) throw new Error(`${String(context.name)} is not for the role ${this.role}`);
      return method.call(this, name);
    };
}

function audited(method: DeskMethod, context: ClassMethodDecoratorContext): DeskMethod {
  return function (name) {
    console.log(`  audit: ${this.role} calls ${String(context.name)}`);
    return method.call(this, name);
  };
}

class Desk {
  readonly role: string;

  constructor(role: string) {
    this.role = role;
  }

  @audited
  @allow('admin')
  deleteUser(name: string): string {
    return `deleted ${name}`;
  }

  @allow('admin', 'editor')
  @audited
  renameUser(name: string): string {
    return `renamed ${name}`;
  }
}

for (const role of ['admin', 'guest']) {
  const desk = new Desk(role);
  for (const action of [() => desk.deleteUser('Sahil'), () => desk.renameUser('Sahil')]) {
    try {
      console.log('done:', action());
    } catch (error) {
      console.log('refused:', error instanceof Error && error.message);
    }
  }
}
