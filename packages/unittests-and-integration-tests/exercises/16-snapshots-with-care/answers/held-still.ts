/** Everything that changes is held still, the ids by a spy, so one snapshot shows two whole reports; the clock is among the fake timers. */
import { reportStock } from '#given/16-snapshots-with-care';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

describe('reportStock', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09.010Z') });
    vi.spyOn(crypto, 'randomUUID')
      .mockReturnValueOnce('00000000-0000-4000-8000-000000000001')
      .mockReturnValueOnce('00000000-0000-4000-8000-000000000002');
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('makes a report', () => {
    const salt = { name: 'salt', count: 3, minimum: 3, priceCents: 100, costCents: 1 };
    const oil = { name: 'oil', count: 12, minimum: 13, priceCents: 1005, costCents: 2 };
    expect([reportStock([salt, oil]), reportStock([])]).toMatchInlineSnapshot(`
      [
        {
          "createdAt": "2031-05-06T07:08:09.010Z",
          "id": "00000000-0000-4000-8000-000000000001",
          "table": "oil           12    120.60
      salt           3      3.00
      total         15    123.60",
          "toOrder": [
            "oil",
          ],
        },
        {
          "createdAt": "2031-05-06T07:08:09.010Z",
          "id": "00000000-0000-4000-8000-000000000002",
          "table": "total          0      0.00",
          "toOrder": [],
        },
      ]
    `);
  });
});
