class Member {
  readonly name: string;
  readonly joined: Date;
  readonly passwordHash = 'x9f2';

  constructor(name: string, joined: Date) {
    this.name = name;
    this.joined = joined;
  }
}

class CarefulMember extends Member {
  /** `JSON.stringify` calls this, and writes what it returns. */
  toJSON(): { name: string; joined: string } {
    return { name: this.name, joined: this.joined.toISOString() };
  }
}

const joined = new Date('2026-01-31T12:00:00Z');
const member = new Member('Ada', joined);

console.log('the object:   ', JSON.stringify(member));
// eslint-disable-next-line @typescript-eslint/no-misused-spread -- What it takes along is the point.
console.log('a copy:       ', JSON.stringify({ ...member }));
console.log('by name:      ', JSON.stringify({ name: member.name }));
console.log('with toJSON:  ', JSON.stringify({ team: [new CarefulMember('Ada', joined)] }));

// A copy with dots takes the fields and leaves the methods of the class behind, so toJSON is gone.
// eslint-disable-next-line @typescript-eslint/no-misused-spread -- What it leaves behind is the point.
console.log('a copy of it: ', JSON.stringify({ ...new CarefulMember('Ada', joined) }));

console.log('dropped:      ', JSON.stringify({ nothing: undefined, work: () => 1, kept: null }));
console.log('turned into null:', JSON.stringify([NaN, Infinity, undefined]));
console.log('a Map:        ', JSON.stringify(new Map([['a', 1]])));
try {
  JSON.stringify({ cents: 10n });
} catch (error) {
  console.log('a bigint:     ', error instanceof TypeError);
}

const back = JSON.parse(JSON.stringify({ joined })) as { joined: unknown };
console.log('a date, there and back:', typeof joined, typeof back.joined);
console.log('too large a number:    ', JSON.parse('1e400'));
