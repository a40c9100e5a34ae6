/** The arrays are put together from what runs now and what comes from which line. */
import type { Predictions } from '#given/15-event-loop-order';

const now = <const Labels extends readonly string[]>(...labels: Labels): Labels => labels;
const ticks = now;
const microtasks = now;
const callbacks = now;

class Order implements Predictions {
  readonly asyncCall = [...now('before', 'first half', 'after'), ...microtasks('second half')];
  readonly callbacks = [...now('executor', 'resolved', 'listener', 'end'), ...microtasks('then')];
  readonly twoWalkers = [...now('ann 1', 'ben 1', 'end'), ...microtasks('ann 2', 'ben 2', 'ann 3', 'ben 3')];
  readonly threeGenerations = [...now('end'), ...microtasks('parent', 'child', 'grandchild'), ...callbacks('timer')];
  readonly ticks = [
    ...now('end'),
    ...ticks('tick'),
    ...microtasks('microtask 1', 'microtask 2'),
    ...ticks('tick of microtask 1'),
  ];
  readonly betweenTimers = [
    ...now('end'),
    ...callbacks('timer 1'),
    ...microtasks('microtask of timer 1'),
    ...callbacks('timer 2', 'timer of timer 1'),
  ];
  readonly afterReading = [
    ...now('end'),
    ...callbacks('file'),
    ...ticks('tick'),
    ...microtasks('microtask'),
    ...callbacks('immediate', 'timer'),
  ];
}

export const eventLoopOrder = new Order();
