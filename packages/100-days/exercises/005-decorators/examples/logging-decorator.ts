function logCall<This, Args extends unknown[], Result>(fn: (this: This, ...args: Args) => Result) {
  console.log(`wrapping ${fn.name}`);
  return function wrapper(this: This, ...args: Args): Result {
    console.log(`  calling ${fn.name} with`, args);
    const result = fn.apply(this, args);
    console.log(`  ${fn.name} returned`, result);
    return result;
  };
}

function add(a: number, b: number): number {
  return a + b;
}

const loudAdd = logCall(add);
console.log('nothing has been called yet');
console.log('the sum:', loudAdd(5, 7));

class Account {
  balance = 0;

  @logCall
  deposit(amount: number): number {
    this.balance += amount;
    return this.balance;
  }
}

console.log('the class is made, and there is no account yet');
const account = new Account();
account.deposit(50);
account.deposit(25);
console.log('the balance:', account.balance);

// A wrapper has a name of its own, which cannot be assigned to, but can be defined anew.
console.log('names:', add.name, loudAdd.name);
try {
  (loudAdd as { name: string }).name = add.name;
} catch (error) {
  console.log('assigning throws a TypeError:', error instanceof TypeError);
}
Object.defineProperty(loudAdd, 'name', { value: add.name });
console.log('names:', add.name, loudAdd.name);
