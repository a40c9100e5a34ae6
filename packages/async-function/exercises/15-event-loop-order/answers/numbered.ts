/** Each label gets its place as a number, and a function sorts the labels by it. */
import type { Predictions } from '#given/15-event-loop-order';

function byPlace<Label extends string>(places: Record<Label, number>): Label[] {
  const labels = Object.keys(places) as Label[];
  return labels.sort((a, b) => places[a] - places[b]);
}

export const eventLoopOrder: Predictions = {
  asyncCall: byPlace({ after: 3, before: 1, 'first half': 2, 'second half': 4 }),
  callbacks: byPlace({ end: 4, executor: 1, listener: 3, resolved: 2, then: 5 }),
  twoWalkers: byPlace({ 'ann 1': 1, 'ann 2': 4, 'ann 3': 6, 'ben 1': 2, 'ben 2': 5, 'ben 3': 7, end: 3 }),
  threeGenerations: byPlace({ child: 3, end: 1, grandchild: 4, parent: 2, timer: 5 }),
  ticks: byPlace({ end: 1, 'microtask 1': 3, 'microtask 2': 4, tick: 2, 'tick of microtask 1': 5 }),
  betweenTimers: byPlace({ end: 1, 'microtask of timer 1': 3, 'timer 1': 2, 'timer 2': 4, 'timer of timer 1': 5 }),
  afterReading: byPlace({ end: 1, file: 2, immediate: 5, microtask: 4, tick: 3, timer: 6 }),
};
