interface Rule {
  readonly message: string;
  passes(value: string): boolean;
}

const longEnough: Rule = { message: 'is too short', passes: (value) => value.length >= 5 };
const looksLikeEmail: Rule = { message: 'has no @', passes: (value) => value.includes('@') };
const onlyDigits: Rule = { message: 'is not a number', passes: (value) => /^[0-9]+$/.test(value) };

function validate(value: string, rules: readonly Rule[]): string[] {
  return rules.filter((rule) => !rule.passes(value)).map((rule) => rule.message);
}

const everyRule = [longEnough, looksLikeEmail, onlyDigits];
console.log('one list for all fields:');
for (const value of ['ada@example.com', '12345']) {
  console.log(' ', value, validate(value, everyRule));
}

const fields = {
  email: [longEnough, looksLikeEmail],
  pin: [longEnough, onlyDigits],
} satisfies Record<string, readonly Rule[]>;

console.log('a list for each field:');
console.log('  email', validate('ada@example.com', fields.email));
console.log('  pin  ', validate('12345', fields.pin));
console.log('  pin  ', validate('abc', fields.pin));
