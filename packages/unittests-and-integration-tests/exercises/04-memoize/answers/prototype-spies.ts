/** Spies on the prototype, which see the calls of every object of the class. */
import { memoize } from '#given/04-memoize';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

class Weather {
  readonly town: string;

  constructor(town: string) {
    this.town = town;
  }

  measure(): unknown {
    return `sun in ${this.town}`;
  }

  ask(): Promise<number> {
    return Promise.resolve(this.town.length);
  }

  @memoize
  get now(): unknown {
    return this.measure();
  }

  @memoize
  get tomorrow(): Promise<number> {
    return this.ask();
  }
}

describe('a memoized getter', () => {
  const measure = vi.spyOn(Weather.prototype, 'measure');
  const ask = vi.spyOn(Weather.prototype, 'ask');
  let accra: Weather;

  beforeEach(() => {
    accra = new Weather('Accra');
  });

  afterEach(() => {
    measure.mockReset();
    ask.mockReset();
  });

  it('waits for the first read', () => {
    expect(measure).not.toHaveBeenCalled();
    expect(accra.now).toBe('sun in Accra');
    expect(accra.now).toBe('sun in Accra');
    expect(measure).toHaveBeenCalledTimes(1);
    expect(accra).toStrictEqual(new Weather('Accra'));
  });

  it('keeps nothing, if that is what it got', () => {
    measure.mockReturnValue(undefined);
    expect(accra.now).toBe(accra.now);
    expect(measure.mock.contexts).toEqual([accra]);
  });

  it('belongs to one object', () => {
    const lagos = new Weather('Lagos');
    expect(new Set([accra.now, lagos.now, accra.now, lagos.now]).size).toBe(2);
  });

  it('belongs to one property', async () => {
    expect(typeof accra.now).toBe('string');
    await expect(accra.tomorrow).resolves.toBe(5);
  });

  it('does not try again what was rejected', async () => {
    ask.mockRejectedValueOnce(new Error('fog'));
    await expect(accra.tomorrow).rejects.toThrow('fog');
    await expect(accra.tomorrow).rejects.toThrow('fog');
  });

  it('tries again what was thrown', () => {
    measure.mockImplementationOnce(() => {
      throw new Error('no thermometer');
    });
    expect(() => accra.now).toThrow('no thermometer');
    expect(accra.now).toBe('sun in Accra');
  });
});
