type Decision = 'allowed' | 'blocked';

function limitForEver(limit: number): () => Decision {
  let used = 0;
  return () => {
    used += 1;
    return used <= limit ? 'allowed' : 'blocked';
  };
}

const forEver = limitForEver(2);
console.log('limit 2, no window:', forEver(), forEver(), forEver());

function limitPerMinute(limit: number, now: () => number): () => Decision {
  let minute = -1;
  let used = 0;
  return () => {
    const current = Math.floor(now() / 60_000);
    if (current !== minute) {
      minute = current;
      used = 0;
    }
    used += 1;
    return used <= limit ? 'allowed' : 'blocked';
  };
}

let time = 0;
const clock = (): number => time;

const limiters = new Map<string, () => Decision>();

function request(user: string): Decision {
  const limiter = limiters.get(user) ?? limitPerMinute(2, clock);
  limiters.set(user, limiter);
  return limiter();
}

function log(user: string): void {
  console.log(String(time).padStart(6), 'ms', user.padEnd(3), request(user));
}

log('Ada');
log('Ada');
log('Ada');
log('Bo');

time = 119_900;
log('Ada');
log('Ada');
log('Ada');
time = 120_000;
log('Ada');
log('Ada');
