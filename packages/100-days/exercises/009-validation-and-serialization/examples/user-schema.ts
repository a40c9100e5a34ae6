interface Member {
  readonly name: string;
  readonly born: number;
}

// A cast looks like a check, and is none: it is taken out before the program runs.
const cast = JSON.parse('{ "name": 42 }') as Member;
console.log('after a cast:', { 'type of name': typeof cast.name, 'type of born': typeof cast.born });

// Three ways to make a year out of a value.
const digits = /^\d{4}$/;
const year = (value: unknown): number => (typeof value === 'string' && digits.test(value.trim()) ? Number(value) : NaN);

const pad = (text: unknown) => String(text).padEnd(10);
console.log(pad('value'), pad('Number'), pad('parseInt'), 'year');
for (const value of ['1990', ' 1990 ', '1990 AD', '1990.5', '19_90', '0x7c6', '1e3', '', null, true, [1990]]) {
  const shown = JSON.stringify(value);
  console.log(pad(shown), pad(Number(value)), pad(parseInt(String(value), 10)), year(value));
}

// Parsing: unknown goes in, and a Member or an error comes out.
function parseMember(raw: unknown): Member {
  if (typeof raw !== 'object' || raw === null) throw new TypeError('a member must be an object');
  const { name, born } = raw as { name?: unknown; born?: unknown };
  if (typeof name !== 'string' || name.trim() === '') throw new TypeError('a name must be a text');
  const parsed = typeof born === 'number' && Number.isInteger(born) ? born : year(born);
  if (!(parsed >= 1900 && parsed <= 2026)) throw new TypeError('born must be a year from 1900 to 2026');
  return { name: name.trim(), born: parsed };
}

for (const raw of [{ name: ' Ada ', born: '1990', admin: true }, { name: 'Bo', born: 1990.5 }, { name: 42 }, null]) {
  try {
    console.log('parsed: ', parseMember(raw));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.log('refused:', error.message);
  }
}
