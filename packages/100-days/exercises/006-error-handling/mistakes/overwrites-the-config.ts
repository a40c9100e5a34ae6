/** You write to the file before you read it. The configuration that was there is gone, and a missing file is no longer missing. Reading a file must leave it alone. */
import { disk, type Files } from '#given/006-error-handling';
import { ConfigLoadError } from '#solution/006-error-handling';

export * from '#solution/006-error-handling';

export function readConfig(path: string, files: Files = disk): string {
  try {
    files.write(path, 'Hey This is the Day 6.');
    return files.read(path);
  } catch (cause) {
    const code = cause instanceof Error ? (cause as NodeJS.ErrnoException).code : undefined;
    if (code === 'ENOENT') throw new ConfigLoadError(`Config file not found: ${path}`, { cause });
    if (code === 'EACCES') throw new ConfigLoadError(`Permission denied while reading config: ${path}`, { cause });
    throw cause;
  }
}
