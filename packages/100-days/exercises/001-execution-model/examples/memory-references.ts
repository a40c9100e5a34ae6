function birthday(age: number): number {
  age = age + 1;
  return age;
}

function emptied(cart: string[]): string[] {
  cart = [];
  return cart;
}

function addPen(cart: string[]): void {
  cart.push('pen');
}

const age = 30;
console.log('a number, rebound inside: ', birthday(age), age);

const cart = ['book'];
console.log('a list, rebound inside:   ', emptied(cart), cart);
addPen(cart);
console.log('a list, changed inside:   ', cart);

const alias = cart;
const copy = [...cart];
alias.push('lamp');
console.log('after a push to the alias:', { cart, copy });
console.log('the same object as cart?  ', { alias: alias === cart, copy: copy === cart });

const orders = [{ id: 1, paid: false }];
const backup = [...orders];
for (const order of orders) order.paid = true;
console.log('a copy one level deep:    ', backup);

const settings = Object.freeze({ retries: 3, hosts: ['a.example'] });
settings.hosts.push('b.example');
console.log('frozen one level deep:    ', settings);
