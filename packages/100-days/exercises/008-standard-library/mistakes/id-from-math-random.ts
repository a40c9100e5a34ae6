/** You make the id from `Math.random`. It looks like a UUID, but `Math.random` promises neither that it is hard to guess nor that it does not repeat. Look into `node:crypto`. */
import type { LoginEvent } from '#given/008-standard-library';
import { eventTimestamp } from '#solution/008-standard-library';

export * from '#solution/008-standard-library';

function homeMadeId(): string {
  return 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replaceAll('x', () => Math.floor(Math.random() * 16).toString(16));
}

export function loginEvent(username: string, now: Date): LoginEvent {
  return { requestId: homeMadeId(), action: 'login', username, timestamp: eventTimestamp(now) };
}
