/** No decorator syntax: the decorator is a function, and is called as one. The properties are defined by hand. */
import { memoize } from '#given/04-memoize';
import { expect, test, vi } from 'vitest';

function memoized(getters: Record<string, () => unknown>): object {
  const initializers: ((this: object) => void)[] = [];
  const type = { prototype: {} };
  for (const [name, get] of Object.entries(getters)) {
    const context = {
      kind: 'getter',
      name,
      addInitializer: (initializer: (this: object) => void) => initializers.push(initializer),
    };
    Object.defineProperty(type.prototype, name, {
      get: memoize<object, unknown>(get, context as unknown as ClassGetterDecoratorContext<object>),
    });
  }
  const object = Object.create(type.prototype) as object;
  for (const initializer of initializers) initializer.call(object);
  return object;
}

const read = (object: object, name = 'x') => Reflect.get(object, name) as unknown;

test('calls the getter at the first read only', () => {
  const get = vi.fn(() => undefined);
  const object = memoized({ x: get });
  expect(get).not.toHaveBeenCalled();
  expect([read(object), read(object)]).toEqual([undefined, undefined]);
  expect(get).toHaveBeenCalledTimes(1);
});

test('keeps objects and names apart', () => {
  let count = 0;
  const object = memoized({ x: () => ++count, y: () => ++count });
  const heir = Object.create(object) as object;
  expect([read(object), read(object, 'y'), read(heir), read(object)]).toEqual([1, 2, 3, 1]);
  expect(object).toStrictEqual(memoized({}));
});

test('keeps a rejection and forgets an error', async () => {
  const get = vi
    .fn(() => Promise.reject(new Error('second')))
    .mockImplementationOnce(() => {
      throw new Error('first');
    });
  const object = memoized({ x: get });
  expect(() => read(object)).toThrow('first');
  await expect(read(object)).rejects.toThrow('second');
  await expect(read(object)).rejects.toThrow('second');
  expect(get).toHaveBeenCalledTimes(2);
});
