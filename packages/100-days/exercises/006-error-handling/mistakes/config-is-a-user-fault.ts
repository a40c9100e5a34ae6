/** Your ConfigLoadError extends UserError, so its message, with the path of the file, goes to the sender. Think about who can fix a missing configuration. */
import { disk, type Files } from '#given/006-error-handling';
import { UserError } from '#solution/006-error-handling';

export * from '#solution/006-error-handling';

export class ConfigLoadError extends UserError {
  override readonly name = 'ConfigLoadError';
}

export function readConfig(path: string, files: Files = disk): string {
  try {
    return files.read(path);
  } catch (cause) {
    const code = cause instanceof Error ? (cause as NodeJS.ErrnoException).code : undefined;
    if (code === 'ENOENT') throw new ConfigLoadError(`Config file not found: ${path}`, { cause });
    if (code === 'EACCES') throw new ConfigLoadError(`Permission denied while reading config: ${path}`, { cause });
    throw cause;
  }
}
