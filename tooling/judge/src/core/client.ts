/** What came of a request: the reply, or the reason that there is none. */
export type Outcome<Reply> =
  | { kind: 'reply'; reply: Reply }
  /** The helper itself could not do it, and says why. */
  | { kind: 'error'; why: string }
  /** The helper has ended. */
  | { kind: 'ended' }
  /** It took too long, and was ended. */
  | { kind: 'late' };

/** What a helper sends for each request that it gets. */
export type Answered<Reply> = { ticket: number; reply: Reply } | { ticket: number; error: string };

/** A process or a worker that answers requests: a fork of Node, or a worker of a page. */
export interface Helper<Request> {
  send(message: { ticket: number; request: Request }): void;
  end(): void;
}

/** What a helper tells the client. */
export interface HelperEvents<Reply> {
  onReply: (message: Answered<Reply>) => void;
  onEnd: () => void;
}

/** Asks a helper, which stays between requests. */
export interface Client<Request, Reply> {
  /** Asks, and starts the helper first if it is not there. */
  ask: (request: Request) => Promise<Outcome<Reply>>;
  /** Starts the helper ahead of the first request. */
  prepare: () => void;
  /** Ends the helper; the next request starts another. */
  close: () => void;
}

/**
 * Creates a client. A helper that does not reply in time is ended, and another one is started for the next request.
 *
 * @param start - Starts a helper.
 * @param deadlineMs - How long one reply may take, in milliseconds.
 * @returns The client; it starts nothing yet.
 */
export function createClient<Request, Reply>(
  start: (events: HelperEvents<Reply>) => Helper<Request>,
  deadlineMs: number,
): Client<Request, Reply> {
  let open: { helper: Helper<Request>; end: () => void; settle: Settlers<Reply> } | null = null;
  let tickets = 0;

  const started = (): NonNullable<typeof open> => {
    if (open) return open;
    const settle: Settlers<Reply> = new Map();
    const end = (): void => {
      if (open?.settle === settle) open = null;
      helper.end();
      for (const waiting of settle.values()) waiting({ kind: 'ended' });
    };
    const helper = start({
      onReply: (message) => {
        const outcome: Outcome<Reply> =
          'error' in message ? { kind: 'error', why: message.error } : { kind: 'reply', reply: message.reply };
        settle.get(message.ticket)?.(outcome);
      },
      onEnd: end,
    });
    open = { helper, end, settle };
    return open;
  };

  return {
    ask(request) {
      const { helper, end, settle } = started();
      const ticket = ++tickets;
      return new Promise((resolve) => {
        const deadline = setTimeout(() => {
          settle.get(ticket)?.({ kind: 'late' });
          end();
        }, deadlineMs);
        settle.set(ticket, (outcome) => {
          clearTimeout(deadline);
          settle.delete(ticket);
          resolve(outcome);
        });
        helper.send({ ticket, request });
      });
    },
    prepare() {
      started();
    },
    close() {
      open?.end();
    },
  };
}

type Settlers<Reply> = Map<number, (outcome: Outcome<Reply>) => void>;
