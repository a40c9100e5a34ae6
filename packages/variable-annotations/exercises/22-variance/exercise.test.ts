import { createChannel, type Sink, type Source } from '#exercise/22-variance';
import { describe, expect, expectTypeOf, test, vi } from 'vitest';

interface AnyEvent {
  at: number;
}

interface OrderPaid extends AnyEvent {
  orderId: string;
}

describe('Sink', () => {
  test('takes events and returns nothing', () => {
    const publishing = (sink: Sink<OrderPaid>) => {
      expectTypeOf(sink.publish).parameter(0).toEqualTypeOf<OrderPaid>();
      expectTypeOf(sink.publish).returns.toBeVoid();
    };
    expect(publishing).toBeTypeOf('function');
  });

  test('refuses an event of another kind', () => {
    const forbidden = (sink: Sink<OrderPaid>) => {
      // @ts-expect-error This event has no orderId.
      sink.publish({ at: 1 });
      // @ts-expect-error A text is no event.
      sink.publish('paid');
    };
    expect(forbidden).toBeTypeOf('function');
  });

  test('for more kinds of events stands for a sink for fewer', () => {
    const allowed = (sinkForAll: Sink<AnyEvent>) => {
      expectTypeOf(sinkForAll).toExtend<Sink<OrderPaid>>();
    };
    expect(allowed).toBeTypeOf('function');
  });

  test('for fewer kinds of events does not stand for a sink for more', () => {
    const forbidden = (sinkForPaid: Sink<OrderPaid>) => {
      // @ts-expect-error Through this sink, an event without an orderId would get in.
      const sinkForAll: Sink<AnyEvent> = sinkForPaid;
      return sinkForAll;
    };
    expect(forbidden).toBeTypeOf('function');
  });

  test('for more is no object that takes fewer, however it is written', () => {
    const forbidden = () => {
      const asMethod = {
        publish(event: OrderPaid): void {
          event.orderId.trim();
        },
      };
      const asProperty = {
        publish: (event: OrderPaid): void => {
          event.orderId.trim();
        },
      };
      // @ts-expect-error This object needs an orderId, and not every event has one.
      const first: Sink<AnyEvent> = asMethod;
      // @ts-expect-error This object needs an orderId, and not every event has one.
      const second: Sink<AnyEvent> = asProperty;
      return [first, second];
    };
    expect(forbidden).toBeTypeOf('function');
  });
});

describe('Source', () => {
  test('takes a listener and returns a function that ends the subscription', () => {
    const subscribing = (source: Source<OrderPaid>, listener: (event: AnyEvent) => void) => {
      source.subscribe((event) => {
        expectTypeOf(event).toEqualTypeOf<OrderPaid>();
      });
      expectTypeOf(source.subscribe).toBeCallableWith(listener);
      expectTypeOf(source.subscribe).returns.toEqualTypeOf<() => void>();
    };
    expect(subscribing).toBeTypeOf('function');
  });

  test('refuses a listener that wants more than the source gives', () => {
    const forbidden = (source: Source<AnyEvent>) => {
      // @ts-expect-error This listener needs an orderId.
      source.subscribe((event: OrderPaid) => event.orderId);
      // @ts-expect-error A text is no listener.
      source.subscribe('paid');
    };
    expect(forbidden).toBeTypeOf('function');
  });

  test('of fewer kinds of events stands for a source of more', () => {
    const allowed = (sourceOfPaid: Source<OrderPaid>) => {
      expectTypeOf(sourceOfPaid).toExtend<Source<AnyEvent>>();
    };
    expect(allowed).toBeTypeOf('function');
  });

  test('of more kinds of events does not stand for a source of fewer', () => {
    const forbidden = (sourceOfAll: Source<AnyEvent>) => {
      // @ts-expect-error Out of this source, an event without an orderId would come.
      const sourceOfPaid: Source<OrderPaid> = sourceOfAll;
      return sourceOfPaid;
    };
    expect(forbidden).toBeTypeOf('function');
  });
});

describe('createChannel()', () => {
  test('returns both halves of a channel', () => {
    expectTypeOf(createChannel<OrderPaid>()).toExtend<Sink<OrderPaid>>();
    expectTypeOf(createChannel<OrderPaid>()).toExtend<Source<OrderPaid>>();
  });

  test('returns a channel that refuses events of another kind', () => {
    const forbidden = () => {
      // @ts-expect-error This event has no orderId.
      createChannel<OrderPaid>().publish({ at: 1 });
    };
    expect(forbidden).toBeTypeOf('function');
  });

  test('gives an event to every listener, in the order in which they subscribed', () => {
    const log: string[] = [];
    const channel = createChannel<string>();
    channel.subscribe((event) => log.push(`first ${event}`));
    channel.subscribe((event) => log.push(`second ${event}`));
    channel.publish('a');
    channel.publish('b');
    expect(log).toEqual(['first a', 'second a', 'first b', 'second b']);
  });

  test('gives the event itself', () => {
    const event: OrderPaid = { at: 1, orderId: 'o7' };
    const listener = vi.fn<(event: OrderPaid) => void>();
    const channel = createChannel<OrderPaid>();
    channel.subscribe(listener);
    channel.publish(event);
    expect(listener.mock.calls).toEqual([[event]]);
    expect(listener.mock.calls[0]?.[0]).toBe(event);
  });

  test('loses an event that nobody listens for', () => {
    const listener = vi.fn<(event: string) => void>();
    const channel = createChannel<string>();
    channel.publish('a');
    channel.subscribe(listener);
    expect(listener).not.toHaveBeenCalled();
  });

  test('ends one subscription and leaves the others', () => {
    const [first, second, third] = [vi.fn(), vi.fn(), vi.fn()];
    const channel = createChannel<string>();
    channel.subscribe(first);
    const end = channel.subscribe(second);
    channel.subscribe(third);
    end();
    channel.publish('a');
    expect([first, second, third].map((listener) => listener.mock.calls)).toEqual([[['a']], [], [['a']]]);
  });

  test('does nothing when a subscription is ended again', () => {
    const [first, second] = [vi.fn(), vi.fn()];
    const channel = createChannel<string>();
    const end = channel.subscribe(first);
    channel.subscribe(second);
    end();
    end();
    channel.publish('a');
    expect(second.mock.calls).toEqual([['a']]);
  });

  test('shares nothing between two channels', () => {
    const listener = vi.fn<(event: string) => void>();
    createChannel<string>().subscribe(listener);
    createChannel<string>().publish('a');
    expect(listener).not.toHaveBeenCalled();
  });
});
