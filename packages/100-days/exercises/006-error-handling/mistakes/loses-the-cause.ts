/** You throw a new error and forget the first one. Whoever reads the log wants to know both: hand the first one on as the `cause`. */
import { disk, type Files } from '#given/006-error-handling';
import { ConfigLoadError } from '#solution/006-error-handling';

export * from '#solution/006-error-handling';

export function readConfig(path: string, files: Files = disk): string {
  try {
    return files.read(path);
  } catch (cause) {
    const code = cause instanceof Error ? (cause as NodeJS.ErrnoException).code : undefined;
    if (code === 'ENOENT') throw new ConfigLoadError(`Config file not found: ${path}`);
    if (code === 'EACCES') throw new ConfigLoadError(`Permission denied while reading config: ${path}`);
    throw cause;
  }
}
