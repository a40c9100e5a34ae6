/** The runs of one answer: one at a time, and none is forgotten. */
export interface Runs {
  /** Judges the text of now. During a run it is remembered, and done afterwards with the text of then. */
  run: () => Promise<void>;
}

/** What runs are made with. */
export interface RunsOptions<Verdict> {
  text: () => string;
  judge: (text: string) => Promise<Verdict>;
  /** Called when a run begins and when all are over. */
  onRunning: (isRunning: boolean) => void;
  /** Called when somebody has asked for another run during a run. */
  onQueued: () => void;
  /** Called with each verdict and the text that it is about; `isLast` is false if another run follows at once. */
  onVerdict: (verdict: Verdict, judged: string, isLast: boolean) => void;
}

/**
 * Makes the runs of one answer.
 *
 * @param options - How to judge, and whom to tell.
 * @returns The runs.
 */
export function createRuns<Verdict>({ text, judge, onRunning, onQueued, onVerdict }: RunsOptions<Verdict>): Runs {
  let judging: string | null = null;
  let isQueued = false;
  return {
    async run() {
      if (judging !== null) {
        // Pressed twice for one text: that run is on its way.
        isQueued = text() !== judging;
        if (isQueued) onQueued();
        return;
      }
      onRunning(true);
      try {
        do {
          isQueued = false;
          judging = text();
          const verdict = await judge(judging);
          isQueued &&= text() !== judging;
          onVerdict(verdict, judging, !isQueued);
        } while (isQueued);
      } finally {
        judging = null;
        isQueued = false;
        onRunning(false);
      }
    },
  };
}
