/** You say that the file is missing, whatever went wrong. Look at the `code` of the error, and let pass what you have no name for. */
import { disk, type Files } from '#given/006-error-handling';
import { ConfigLoadError } from '#solution/006-error-handling';

export * from '#solution/006-error-handling';

export function readConfig(path: string, files: Files = disk): string {
  try {
    return files.read(path);
  } catch (cause) {
    throw new ConfigLoadError(`Config file not found: ${path}`, { cause });
  }
}
