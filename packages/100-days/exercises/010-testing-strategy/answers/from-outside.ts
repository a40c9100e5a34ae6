/** Knows `handleCreateUser` alone, as a caller does: one list of replies, and a spy that fails as a store would. */
import { handleCreateUser } from '#given/010-testing-strategy';
import { expect, it, vi } from 'vitest';

const replyTo = (email: unknown, age: unknown) => {
  const save = vi.fn();
  return JSON.stringify({ ...handleCreateUser({ email, age }, save), saved: save.mock.calls.length });
};

it('answers', () => {
  const replies = [
    replyTo('Ada@Example.org', 18),
    replyTo('ada@example.org', 17),
    replyTo('ada@example.org', 25.5),
    replyTo('ada@', 36),
    replyTo('@example.org', 36),
  ];
  expect(`\n${replies.join('\n')}\n`).to.equal(`
{"success":true,"data":{"email":"ada@example.org","age":18},"saved":1}
{"success":false,"error":"The age must be a whole number from 18 to 130","saved":0}
{"success":false,"error":"The age must be a whole number from 18 to 130","saved":0}
{"success":false,"error":"The email must look like name@host","saved":0}
{"success":false,"error":"The email must look like name@host","saved":0}
`);
});

it('does not hide that the store is broken', () => {
  const save = vi.fn().mockImplementation(() => {
    throw new Error('broken');
  });
  expect(() => handleCreateUser({ email: 'ada@example.org', age: 36 }, save)).to.throw('broken');
  expect(save).toHaveBeenCalledOnce();
});
