class Member {
  readonly name: string;
  readonly born: number;
  visits = 0;

  private constructor(name: string, born: number) {
    this.name = name;
    this.born = born;
  }

  static parse(raw: unknown): Member {
    if (typeof raw !== 'object' || raw === null) throw new TypeError('a member must be an object');
    const { name, born } = raw as { name?: unknown; born?: unknown };
    if (typeof name !== 'string' || name.trim() === '') throw new TypeError('a name must be a text');
    if (typeof born !== 'number' || !Number.isInteger(born)) throw new TypeError('born must be a whole number');
    return new Member(name.trim(), born);
  }
}

/** The inside: it asks for a Member, and so it checks nothing. */
function welcome(member: Member): string {
  member.visits += 1;
  return `Welcome, ${member.name.toUpperCase()}`;
}

const text = '{ "name": "  Ada ", "born": 1990, "visits": 5000 }';
console.log('1 text:   ', text);

const raw: unknown = JSON.parse(text);
console.log('2 unknown:', raw);

const member = Member.parse(raw);
console.log('3 member: ', member);

console.log('4 inside: ', welcome(member));

const shown = { name: member.name };
console.log('5 public: ', shown);
console.log('6 text:   ', JSON.stringify(shown));

// `private` stops the compiler, and nobody else.
console.log('around the compiler:', Reflect.construct(Member, ['', NaN]));
