/** One job of the matrix. */
export interface Row {
  /** The package's name. */
  package: string;
  /** Its tasks, with spaces between them. */
  tasks: string;
  /** The folder whose coverage is measured, if it is a package of lessons and its tests run; else empty. */
  coverage: string;
}

/** What a pipeline has to do. */
export interface Plan {
  /** A job for each package, in alphabetical order. */
  matrix: Row[];
  /** The site's job, which has a browser; none if the site is not affected. */
  docs: Row[];
}

/** Its tests look at pages. */
const site = '@backend-ts/docs';

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
 * @param lessons - The folders of the packages of lessons.
 * @returns The jobs they make.
 */
export function planOf(tasks: readonly Task[], lessons: readonly string[]): Plan {
  const rows = [...Map.groupBy(tasks, (task) => task.package)]
    .map(([name, own]) => {
      const folder = name.replace('@backend-ts/', '');
      const isMeasured = lessons.includes(folder) && own.some(({ task }) => task === 'test');
      return { package: name, tasks: own.map(({ task }) => task).join(' '), coverage: isMeasured ? folder : '' };
    })
    .sort((a, b) => a.package.localeCompare(b.package));
  const { docs = [], matrix = [] } = Object.groupBy(rows, (row) => (row.package === site ? 'docs' : 'matrix'));
  return { matrix, docs };
}
