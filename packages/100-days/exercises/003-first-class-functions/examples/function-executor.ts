type Operation = (a: number, b: number) => number;

const operations = {
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  larger: Math.max,
} satisfies Record<string, Operation>;

const sameFunction = operations.add;
console.log('a function is a value:', typeof sameFunction, sameFunction === operations.add, sameFunction(5, 3));

for (const [name, operation] of Object.entries(operations)) {
  console.log(`${name}(5, 3):`, operation(5, 3));
}

const table: Record<string, Operation> = operations;
for (const name of ['add', 'toString']) {
  console.log(name, { found: name in table, ownRow: Object.hasOwn(table, name) });
}

class Till {
  total = 0;

  pay(amount: number): number {
    this.total += amount;
    return this.total;
  }
}

const till = new Till();
const { pay } = till; // eslint-disable-line @typescript-eslint/unbound-method
try {
  pay(5);
} catch (error) {
  console.log('without its object:   ', error instanceof TypeError);
}
console.log(
  'with its object:      ',
  [5, 10].map((amount) => till.pay(amount)),
);
