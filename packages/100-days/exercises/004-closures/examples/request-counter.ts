function requestCounter(): () => number {
  let requests = 0;
  return () => {
    requests += 1;
    return requests;
  };
}

const shop = requestCounter();
const blog = requestCounter();
console.log('shop, shop, blog:          ', shop(), shop(), blog());
console.log('properties of shop:        ', Object.keys(shop));

function resettable(requests: number) {
  return {
    total: () => requests,
    declare: () => {
      const requests = 0;
      return requests;
    },
    assign: () => {
      requests = 0;
    },
  };
}

const api = resettable(7);
api.declare();
console.log('after a new declaration:   ', api.total());
api.assign();
console.log('after an assignment:       ', api.total());

const letTurns: (() => number)[] = [];
for (let turn = 1; turn <= 3; turn++) letTurns.push(() => turn);
console.log('a let for each turn:       ', ...letTurns.map((ask) => ask()));

const varTurns: (() => number)[] = [];
// eslint-disable-next-line no-var -- The trap is what this shows.
for (var turn = 1; turn <= 3; turn++) varTurns.push(() => turn);
console.log('one var for all turns:     ', ...varTurns.map((ask) => ask()));

class OpenCounter {
  private requests = 0;

  hit(): number {
    return ++this.requests;
  }
}

class SealedCounter {
  #requests = 0;

  hit(): number {
    return ++this.#requests;
  }
}

const open = new OpenCounter();
const sealed = new SealedCounter();
open.hit();
sealed.hit();
console.log('private in a class:        ', Object.entries(open));
console.log('# in a class:              ', Object.entries(sealed));

// eslint-disable-next-line @typescript-eslint/unbound-method -- The trap is what this shows.
const { hit } = open;
try {
  hit();
} catch (error) {
  console.log('a method without its object:', error instanceof TypeError);
}
