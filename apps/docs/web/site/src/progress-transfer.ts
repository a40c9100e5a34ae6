import { progressReport, type CourseOutline, type Done } from '../../../src/progress.ts';
import outline from '../.pages/outline.json';

export { readProgressFile } from '../../../src/progress-file.ts';

/** Offers what is done as a file in the form of `learn progress --json`. */
export function exportDone(done: Done): void {
  const report = progressReport(outline as CourseOutline, done, new Date());
  const file = new Blob([`${JSON.stringify(report, null, 2)}\n`], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = 'progress.json';
  link.click();
  URL.revokeObjectURL(link.href);
}
