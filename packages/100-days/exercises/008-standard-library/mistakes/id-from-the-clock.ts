/** You make the id from the time and the name. Two events at the same time then have the same id, and whoever knows the time knows the id. Look into `node:crypto`. */
import type { LoginEvent } from '#given/008-standard-library';
import { eventTimestamp } from '#solution/008-standard-library';

export * from '#solution/008-standard-library';

export function loginEvent(username: string, now: Date): LoginEvent {
  return {
    requestId: `${username}-${String(now.getTime())}`,
    action: 'login',
    username,
    timestamp: eventTimestamp(now),
  };
}
