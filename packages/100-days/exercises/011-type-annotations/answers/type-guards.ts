/** Uses type guards, which let the compiler take the brand from a check, names each brand by a text, and rounds half up with `floor`. */
export type Email = string & { readonly __kind: 'Email' };
export type Age = number & { readonly __kind: 'Age' };
export type User = Readonly<{ email: Email; age: Age; nickname?: string }>;

const isEmail = (value: unknown): value is Email => {
  if (typeof value !== 'string' || /\s/.test(value)) return false;
  const [name, host, ...more] = value.split('@');
  return Boolean(name) && Boolean(host) && more.length === 0;
};

const isWhole = (value: unknown): value is number => Number.isInteger(value);
const isAge = (value: number): value is Age => value >= 18 && value <= 130;

export const createUser = (raw: unknown): User => {
  if (raw === null || typeof raw !== 'object') throw new TypeError('The user must be an object');
  const email: unknown = Reflect.get(raw, 'email');
  if (!isEmail(email)) throw new TypeError('The email must look like name@host');
  let age: unknown = Reflect.get(raw, 'age');
  if (typeof age === 'string' && /^\d+$/.test(age)) age = parseInt(age, 10);
  if (!isWhole(age)) throw new TypeError('The age must be a whole number');
  if (!isAge(age)) throw new RangeError('The age must be from 18 to 130');
  const nickname: unknown = Reflect.get(raw, 'nickname');
  if (nickname !== undefined && typeof nickname !== 'string') throw new TypeError('The nickname must be a text');
  return { email, age, ...(nickname === undefined ? {} : { nickname }) };
};

const within = (name: string, unit: string, value: number, most: number) => {
  if (!isWhole(value)) throw new TypeError(`The ${name} must be a whole number${unit && ` of${unit}`}`);
  if (value < 0 || value > most) throw new RangeError(`The ${name} must be from 0 to ${String(most)}${unit}`);
};

export const calculateDiscount = (priceCents: number, percent: number): number => {
  within('price', ' cents', priceCents, 1_000_000_000_000);
  within('percentage', '', percent, 100);
  return Math.floor((priceCents * (100 - percent) + 50) / 100);
};
