/** Without a snapshot: what is expected is written out as values, node's assertions compare it, and the real clock is asked before and after. */
import assert from 'node:assert/strict';
import { reportStock } from '#given/16-snapshots-with-care';
import { test } from 'vitest';

test('a report', () => {
  const from = new Date();
  const { id, createdAt, table, toOrder, ...rest } = reportStock([
    { name: 'b', count: 10, minimum: 11, priceCents: 20, costCents: 1 },
    { name: 'c', count: 2, minimum: 2, priceCents: 5, costCents: 1 },
    { name: 'a', count: 0, minimum: 1, priceCents: 99, costCents: 1 },
  ]);
  const until = new Date();

  assert.deepEqual(rest, {});
  assert.match(id, /^[0-9a-f-]{36}$/);
  assert.notEqual(id, reportStock([]).id);
  assert.ok(from.toISOString() <= createdAt && createdAt <= until.toISOString());
  assert.deepEqual(new Set(toOrder), new Set(['a', 'b']));
  assert.deepEqual(table.split('\n'), [
    'a              0      0.00',
    'b             10      2.00',
    'c              2      0.10',
    'total         12      2.10',
  ]);
});
