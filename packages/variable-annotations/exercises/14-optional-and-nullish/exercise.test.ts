import { updateMember } from '#exercise/14-optional-and-nullish';
import { beforeEach, describe, expect, expectTypeOf, test } from 'vitest';

interface Member {
  name: string;
  phone?: string;
}

describe('updateMember()', () => {
  let ada: Member;
  let ben: Member;

  beforeEach(() => {
    ada = { name: 'Ada', phone: '555-01' };
    ben = { name: 'Ben' };
  });

  test('takes members with and without a phone', () => {
    const fixed: Readonly<Member> = ada;
    expectTypeOf(updateMember).toBeCallableWith(fixed, {});
    expectTypeOf(updateMember).toBeCallableWith({ name: 'Ada', phone: '555-01' }, {});
    expectTypeOf(updateMember).toBeCallableWith({ name: 'Ben' }, {});
  });

  test('takes patches in which every key may be left out', () => {
    expectTypeOf(updateMember).toBeCallableWith(ada, {});
    expectTypeOf(updateMember).toBeCallableWith(ada, { name: 'Ada L.' });
    expectTypeOf(updateMember).toBeCallableWith(ada, { phone: '555-02' });
  });

  test('takes null for the phone of a patch', () => {
    const phone = null as string | null;
    expectTypeOf(updateMember).toBeCallableWith(ada, { phone });
    expectTypeOf(updateMember).toBeCallableWith(ada, { name: 'Ada L.', phone: null });
  });

  test('refuses a member that lacks its name, or holds undefined or null', () => {
    const forbidden = () => [
      // @ts-expect-error Every member has a name.
      updateMember({ phone: '555-01' }, {}),
      // @ts-expect-error A name is a text.
      updateMember({ name: undefined }, {}),
      // @ts-expect-error The phone of a member is never null.
      updateMember({ name: 'Ada', phone: null }, {}),
      // @ts-expect-error If the key is there, it holds a text.
      updateMember({ name: 'Ada', phone: undefined }, {}),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('refuses undefined in a patch', () => {
    const forbidden = () => [
      // @ts-expect-error A name may be left out, but not be undefined.
      updateMember(ada, { name: undefined }),
      // @ts-expect-error A phone may be left out, but not be undefined.
      updateMember(ada, { phone: undefined }),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('refuses other values in a patch', () => {
    const forbidden = () => [
      // @ts-expect-error A name cannot be removed.
      updateMember(ada, { name: null }),
      // @ts-expect-error A number is no phone.
      updateMember(ada, { phone: 55502 }),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('returns a member, whose phone may be missing', () => {
    const updated = updateMember(ada, {});
    expectTypeOf(updated.name).toEqualTypeOf<string>();
    expectTypeOf(updated.phone).toEqualTypeOf<string | undefined>();
    expectTypeOf(updated).toExtend<{ name: string; phone?: string }>();
  });

  test.each<{ patch: { name?: string; phone?: string }; becomes: Member }>([
    { patch: {}, becomes: { name: 'Ada', phone: '555-01' } },
    { patch: { name: 'Ada L.' }, becomes: { name: 'Ada L.', phone: '555-01' } },
    { patch: { phone: '555-02' }, becomes: { name: 'Ada', phone: '555-02' } },
    { patch: { name: 'Ada L.', phone: '555-02' }, becomes: { name: 'Ada L.', phone: '555-02' } },
    { patch: { name: ' Ada ', phone: ' ' }, becomes: { name: ' Ada ', phone: ' ' } },
  ])('keeps what is left out of the patch, and replaces the rest: $patch', ({ patch, becomes }) => {
    expect({ ...updateMember(ada, patch) }).toStrictEqual(becomes);
  });

  test('gives no phone to a member without one', () => {
    expect({ ...updateMember(ben, { name: 'Benny' }) }).toStrictEqual({ name: 'Benny' });
  });

  test('adds a phone to a member without one', () => {
    expect({ ...updateMember(ben, { phone: '555-03' }) }).toStrictEqual({ name: 'Ben', phone: '555-03' });
  });

  test('removes the phone, key and all, when the patch says null', () => {
    expect({ ...updateMember(ada, { phone: null }) }).toStrictEqual({ name: 'Ada' });
  });

  test('has nothing to remove when the patch says null for a member without a phone', () => {
    expect({ ...updateMember(ben, { name: 'Benny', phone: null }) }).toStrictEqual({ name: 'Benny' });
  });

  test.each<{ what: string; member: Member; patch: { name?: string; phone?: string }; becomes: Member }>([
    {
      what: 'a new phone',
      member: { name: 'Ada', phone: '555-01' },
      patch: { phone: '' },
      becomes: { name: 'Ada', phone: '' },
    },
    { what: 'a new name', member: { name: 'Ben' }, patch: { name: '' }, becomes: { name: '' } },
    {
      what: 'an old phone',
      member: { name: 'Ada', phone: '' },
      patch: { name: 'Ada L.' },
      becomes: { name: 'Ada L.', phone: '' },
    },
  ])('takes an empty text for a text like any other: $what', ({ member, patch, becomes }) => {
    expect({ ...updateMember(member, patch) }).toStrictEqual(becomes);
  });

  test('takes a member and a patch without a prototype', () => {
    const member = Object.assign(Object.create(null) as object, { name: 'Ada' });
    const patch = Object.assign(Object.create(null) as object, { name: 'Ada L.', phone: '555-02' });
    expect({ ...updateMember(member, patch) }).toStrictEqual({ name: 'Ada L.', phone: '555-02' });
  });

  test('returns a new member, neither the old one nor the patch', () => {
    const patch = { name: 'Ada L.', phone: '555-02' };
    expect(updateMember(ada, {})).not.toBe(ada);
    expect(updateMember(ben, { phone: null })).not.toBe(ben);
    expect(updateMember(ada, patch)).not.toBe(patch);
  });

  test('leaves the member and the patch as they are', () => {
    const member = { name: 'Ada', phone: '555-01' };
    const patch = { name: 'Ada L.', phone: null };
    updateMember(member, patch);
    expect(member).toStrictEqual({ name: 'Ada', phone: '555-01' });
    expect(patch).toStrictEqual({ name: 'Ada L.', phone: null });
  });
});
