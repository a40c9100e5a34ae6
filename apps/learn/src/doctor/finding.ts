/** What a look at one part of the machine or the checkout showed. */
export interface Finding {
  /** What was looked at: "Node". */
  subject: string;
  level: 'fine' | 'warn' | 'problem';
  /** What was found, in a clause. */
  detail: string;
  /** The command or the step that fixes it; null when there is nothing to fix. */
  remedy: string | null;
}

/**
 * Reports that all is well.
 *
 * @param subject - What was looked at.
 * @param detail - What was found.
 * @returns The finding.
 */
export function fine(subject: string, detail: string): Finding {
  return { subject, level: 'fine', detail, remedy: null };
}

/**
 * Reports something that must be fixed.
 *
 * @param subject - What was looked at.
 * @param detail - What was found.
 * @param remedy - The command or the step that fixes it.
 * @returns The finding.
 */
export function problem(subject: string, detail: string, remedy: string): Finding {
  return { subject, level: 'problem', detail, remedy };
}

/**
 * Reports something that works, but may surprise later.
 *
 * @param subject - What was looked at.
 * @param detail - What was found.
 * @param remedy - What would be better.
 * @returns The finding.
 */
export function warn(subject: string, detail: string, remedy: string): Finding {
  return { subject, level: 'warn', detail, remedy };
}
