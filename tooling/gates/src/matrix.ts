/** One job of the matrix. */
export interface Row {
  /** The package's name. */
  package: string;
  /** Its tasks, with spaces between them. */
  tasks: string;
}

interface Task {
  package: string;
  task: string;
}

/**
 * Reads tasks from what turbo prints: the answer to `query affected`, or a dry run.
 *
 * @param json - What turbo wrote to its standard output.
 * @returns The tasks that some package has a script for.
 * @throws {SyntaxError} If it is neither.
 */
export function affectedTasks(json: string): Task[] {
  const answer = JSON.parse(json) as {
    data?: { affectedTasks: { items: { name: string; package: { name: string } }[] } };
    tasks?: { package: string; task: string; command: string }[];
  };
  if (answer.data !== undefined) {
    return answer.data.affectedTasks.items.map((item) => ({ package: item.package.name, task: item.name }));
  }
  if (answer.tasks !== undefined) return answer.tasks.filter((task) => task.command !== '<NONEXISTENT>');
  throw new SyntaxError('Cannot read the plan: turbo answered neither with affected tasks nor with a dry run');
}

/**
 * Groups tasks by package.
 *
 * @param tasks - In any order.
 * @returns One row for each package, in alphabetical order.
 */
export function matrixOf(tasks: readonly Task[]): Row[] {
  const groups = Map.groupBy(tasks, (task) => task.package);
  return [...groups]
    .map(([name, own]) => ({ package: name, tasks: own.map((task) => task.task).join(' ') }))
    .sort((a, b) => a.package.localeCompare(b.package));
}
