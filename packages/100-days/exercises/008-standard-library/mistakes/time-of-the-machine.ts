/** You build the time from the hours and minutes of the machine, and call it UTC. On a machine in New York it is five hours off. Look for the method of Date that gives a text in UTC. */
import type { LoginEvent } from '#given/008-standard-library';
import { randomUUID } from 'node:crypto';

export * from '#solution/008-standard-library';

export function eventTimestamp(now: Date): string {
  if (Number.isNaN(now.getTime())) throw new RangeError('The date is invalid');
  const two = (value: number): string => String(value).padStart(2, '0');
  const date = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  const time = [two(now.getHours()), two(now.getMinutes()), two(now.getSeconds())].join(':');
  return `${date}T${time}.${String(now.getMilliseconds()).padStart(3, '0')}Z`;
}

export function loginEvent(username: string, now: Date): LoginEvent {
  return { requestId: randomUUID(), action: 'login', username, timestamp: eventTimestamp(now) };
}
