import type { Message } from '../core/job.ts';
import { emptyReport, type RunReport, type StopReason } from '../core/report.ts';

/** How much of what an answer prints a student is shown, in characters. */
export const shownOutputLength = 2000;

/** Puts together what a running answer reports. */
export interface Reports {
  /** One for each run that has begun. */
  all: [RunReport, ...RunReport[]];
  /** The run that is under way. */
  current(): RunReport;
  /** True once the process has said that its memory is filling. */
  isMemoryHigh(): boolean;
  /**
   * Takes one message.
   *
   * @param message - The message.
   * @returns What it means for whoever waits: the run began, it is over, it has to be stopped, and why; null: nothing.
   */
  receive(message: Message): 'run-start' | 'done' | StopReason | null;
  /** Takes what was printed. */
  print(text: string): void;
}

/**
 * Creates the reports of one job.
 *
 * @returns The reports, with one that is empty.
 */
export function createReports(): Reports {
  let report = emptyReport();
  let isFirst = true;
  let isMemoryHigh = false;
  const all: [RunReport, ...RunReport[]] = [report];
  return {
    all,
    current: () => report,
    isMemoryHigh: () => isMemoryHigh,
    receive(message) {
      switch (message.type) {
        case 'test-start':
          report.during = message.name;
          return null;
        case 'run-start':
          if (!isFirst) {
            report = emptyReport();
            all.push(report);
          }
          isFirst = false;
          return 'run-start';
        case 'memory-high':
          isMemoryHigh = true;
          return null;
        case 'printed': {
          const outputs = (report.outputs ??= []);
          const same = outputs.find((one) => one.test === message.test);
          if (same) same.text += message.text;
          else outputs.push({ test: message.test, text: message.text });
          return null;
        }
        case 'forbidden':
          report.forbidden ??= message.refusal;
          return null;
        case 'late-error':
          report.lateErrors.push(message.error);
          return null;
        case 'run-end': {
          const { tests, skipped, loadError, unasserted, isConcurrent } = message;
          Object.assign(report, { tests, skipped, loadError, unasserted, isConcurrent });
          return null;
        }
        case 'memory':
        case 'output':
        case 'exit':
          return message.type;
        case 'lost':
          report.lostBecause = message.why;
          return 'internal';
        case 'done':
          return 'done';
        case 'ready':
          return null;
      }
    },
    print(text) {
      if (report.output.length < shownOutputLength) report.output += text.slice(0, shownOutputLength);
    },
  };
}
