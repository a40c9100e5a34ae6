import { Socket } from 'node:net';

const loopbackHosts = /^(?:localhost|127\.\d+\.\d+\.\d+|::1|\[::1\])$/;

/**
 * Refuses connections to other machines. Node's permission model knows the network only as a whole; an answer that works
 * around this on purpose finds a way.
 *
 * @param onRefused - Told, in a sentence, where the answer wanted to go.
 */
export function guardLoopback(onRefused: (message: string) => void): void {
  const connect = Reflect.get(Socket.prototype, 'connect') as (...args: unknown[]) => Socket;
  Socket.prototype.connect = function (this: Socket, ...args: unknown[]): Socket {
    const host = hostOf(args);
    if (host !== null && !loopbackHosts.test(host)) {
      const message = `The answer connects to ${host}: only servers on this machine are allowed here`;
      onRefused(message);
      throw new Error(message);
    }
    return Reflect.apply(connect, this, args);
  };
}

/** The host of `connect(port, host)`, `connect(options)` and what `net` makes of them; null for a pipe. */
function hostOf(args: unknown[]): string | null {
  const [first, second] = Array.isArray(args[0]) ? (args[0] as unknown[]) : args;
  if (typeof first === 'object' && first !== null) {
    const { path, host } = first as { path?: string; host?: string };
    return path === undefined ? (host ?? 'localhost') : null;
  }
  if (typeof first === 'string' && Number.isNaN(Number(first))) return null;
  return typeof second === 'string' ? second : 'localhost';
}
