import type { RunReport, StopReason } from '../core/index.ts';
import { createReports } from '../run/reports.ts';
import type { PageJob, WorkerMessage } from './job.ts';
import { frameDocument, frameScriptHash } from './frame.ts';

/** Runs answers, each in a worker of its own, inside of a frame that may do nothing else. */
export interface FrameSandbox {
  /** Starts a worker ahead of the next run. */
  prepare(): void;
  /** Runs an answer in a worker that no other answer has met. */
  run(job: PageJob): Promise<[RunReport, ...RunReport[]]>;
  /** Ends every worker and takes the frame out of the page. */
  close(): void;
}

/** How long answers may take, in milliseconds. */
export interface Limits {
  /** For each run. */
  deadlineMs: number;
  /** Without a sign of life. An answer that fills the memory without an end has to be stopped before it ends the page. */
  silenceMs: number;
  /** For a worker to start. */
  startMs: number;
}

interface StartedWorker {
  port: MessagePort;
  isReady: Promise<boolean>;
  end: () => void;
}

/**
 * Creates a sandbox. It puts its frame into the page when it is first needed.
 *
 * @param code - The script of the workers.
 * @param limits - How long answers may take.
 * @returns The sandbox.
 */
export function createFrameSandbox(code: string, limits: Limits): FrameSandbox {
  let frame: Promise<Frame> | null = null;
  let spare: Promise<StartedWorker> | null = null;

  const begin = async (): Promise<StartedWorker> => {
    frame ??= openFrame(code);
    return startWorker(await frame, limits.startMs);
  };

  const closeFrame = (): void => {
    void frame?.then(({ element }) => {
      element.remove();
    });
    frame = null;
  };

  /** A frame in which no worker comes up is replaced once. */
  const takeWorker = async (): Promise<StartedWorker | null> => {
    for (let attempt = 0; attempt < 2; attempt++) {
      const worker = await (spare ?? begin());
      spare = null;
      if (await worker.isReady) return worker;
      worker.end();
      closeFrame();
    }
    return null;
  };

  return {
    prepare() {
      spare ??= begin();
    },
    async run(job) {
      const worker = await takeWorker();
      const reports = createReports();
      if (worker === null) Object.assign(reports.current(), { stop: 'internal', lostBecause: 'no worker came up' });
      else await watch(worker, job, reports, limits);
      return reports.all;
    },
    close() {
      void spare?.then(({ end }) => {
        end();
      });
      spare = null;
      closeFrame();
    },
  };
}

interface Frame {
  element: HTMLIFrameElement;
  control: MessagePort;
}

let workers = 0;

async function openFrame(code: string): Promise<Frame> {
  const element = document.createElement('iframe');
  element.setAttribute('sandbox', 'allow-scripts');
  element.hidden = true;
  element.title = 'Runs answers';
  element.srcdoc = frameDocument(await frameScriptHash());
  const { port1: control, port2 } = new MessageChannel();
  await new Promise((resolve) => {
    element.addEventListener('load', resolve, { once: true });
    document.body.append(element);
  });
  element.contentWindow?.postMessage(code, '*', [port2]);
  return { element, control };
}

function startWorker({ control }: Frame, startMs: number): StartedWorker {
  const id = ++workers;
  const { port1: port, port2 } = new MessageChannel();
  const isReady = new Promise<boolean>((resolve) => {
    const late = setTimeout(() => {
      resolve(false);
    }, startMs);
    port.onmessage = ({ data }: MessageEvent<WorkerMessage>): void => {
      if (data.type !== 'ready') return;
      clearTimeout(late);
      resolve(true);
    };
  });
  control.postMessage({ id }, [port2]);
  return {
    port,
    isReady,
    end() {
      control.postMessage({ id, ends: true });
      port.close();
    },
  };
}

function watch(
  worker: StartedWorker,
  job: PageJob,
  reports: ReturnType<typeof createReports>,
  { deadlineMs, silenceMs }: Limits,
): Promise<void> {
  return new Promise((resolve) => {
    let deadline = 0;
    let silence = 0;
    const finish = (stop: StopReason | null, limitMs: number | null = null): void => {
      clearTimeout(deadline);
      clearTimeout(silence);
      worker.port.onmessage = null;
      worker.end();
      Object.assign(reports.current(), { stop, ...(limitMs === null ? {} : { limitMs }) });
      resolve();
    };
    const after = (ms: number): number =>
      window.setTimeout(() => {
        finish('timeout', ms);
      }, ms);
    const heard = (): void => {
      clearTimeout(silence);
      silence = after(silenceMs);
    };
    const began = (): void => {
      clearTimeout(deadline);
      deadline = after(deadlineMs);
    };
    worker.port.onmessage = ({ data }: MessageEvent<WorkerMessage>): void => {
      if (data.type === 'print') {
        reports.print(data.text);
        return;
      }
      heard();
      const event = reports.receive(data);
      if (event === 'run-start') began();
      else if (event !== null) finish(event === 'done' ? null : event);
    };
    began();
    heard();
    worker.port.postMessage(job);
  });
}
