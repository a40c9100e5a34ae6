let made = 0;

function newBasket(): string[] {
  made += 1;
  return [];
}

function add(item: string, basket = newBasket()): string[] {
  basket.push(item);
  return basket;
}

console.log('lists before any call:     ', made);
console.log('a default of its own:      ', add('pen'), add('cup'));
add('ink', []);
console.log('lists after three calls:   ', made);

const COMMON: string[] = [];

function addToCommon(item: string, basket = COMMON): string[] {
  basket.push(item);
  return basket;
}

addToCommon('pen');
console.log('a default with a name:     ', addToCommon('cup'));

function pageSize(size: number | null = 20): number | null {
  return size;
}

console.log('nothing or undefined:      ', pageSize(), pageSize(undefined));
console.log('null or 0:                 ', pageSize(null), pageSize(0));

const DEFAULTS = { retries: 3, hosts: ['a.example'] };
const mine = { ...DEFAULTS };
mine.retries = 9;
mine.hosts.push('b.example');
console.log('after a change in a copy:  ', DEFAULTS);
console.log('undefined in a copy:       ', { ...DEFAULTS, ...{ retries: undefined } }.retries);

const shared = Array<string[]>(2).fill([]);
shared[0]?.push('x');
console.log('two rows from fill:        ', shared);
const own = Array.from({ length: 2 }, (): string[] => []);
own[0]?.push('x');
console.log('two rows from Array.from:  ', own);

class Order {
  static readonly all: string[] = [];
  readonly lines: string[] = [];

  add(line: string): void {
    this.lines.push(line);
    Order.all.push(line);
  }
}

const first = new Order();
const second = new Order();
first.add('pen');
second.add('cup');
console.log('a field and a static list: ', first.lines, second.lines, Order.all);
