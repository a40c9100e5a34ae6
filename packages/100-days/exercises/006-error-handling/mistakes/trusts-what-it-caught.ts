/** You read `code` before you know what was thrown. Anything can be thrown, `null` too, and then your own `catch` fails: ask first whether it is an error. */
import { disk, type Files } from '#given/006-error-handling';
import { ConfigLoadError } from '#solution/006-error-handling';

export * from '#solution/006-error-handling';

export function readConfig(path: string, files: Files = disk): string {
  try {
    return files.read(path);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') throw new ConfigLoadError(`Config file not found: ${path}`, { cause });
    if (code === 'EACCES') throw new ConfigLoadError(`Permission denied while reading config: ${path}`, { cause });
    throw cause;
  }
}
