import path from 'node:path';

/** How often a polling watcher looks, in milliseconds. */
const pollIntervalMs = 300;

/**
 * Watches the files right inside a folder. The folder is watched, not one file: editors replace files when they save.
 *
 * @param folder - The absolute path.
 * @param isPolling - TextStyle again and again instead of waiting for events, for WSL and network folders.
 * @param onChange - Told the absolute path of a file that came, changed or went.
 * @returns A handle to end it, once the watching has begun.
 */
export async function watchFolder(
  folder: string,
  isPolling: boolean,
  onChange: (file: string) => void,
): Promise<{ close(): Promise<void> }> {
  const { watch } = await import('chokidar');
  const watcher = watch(folder, {
    depth: 0,
    ignoreInitial: true,
    usePolling: isPolling,
    interval: pollIntervalMs,
  });
  watcher.on('all', (_event, file) => {
    onChange(path.resolve(file));
  });
  await new Promise<void>((resolve, reject) => {
    watcher.once('ready', resolve);
    watcher.once('error', reject);
  });
  // Later errors, such as the folder going away, must not end the program: the key c still works.
  watcher.on('error', () => undefined);
  return watcher;
}
