/** The log asks for the request once, when it is made, and puts that id before every line. Usually a log is made while the program starts, outside of any request. Ask when a message is written. */
import { currentRequest } from '#solution/17-request-context';

export * from '#solution/17-request-context';

export function createRequestLog(write: (line: string) => void): (message: string) => void {
  const id = currentRequest()?.requestId ?? '-';
  return (message) => {
    write(`[${id}] ${message}`);
  };
}
