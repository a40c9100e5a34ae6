import type { SessionDeps } from './session-deps.ts';

/** Watches one folder at a time. */
export class FolderWatch {
  readonly #watch: SessionDeps['watch'];
  #current: { folder: string; handle: Promise<{ close(): Promise<void> } | null> } | null = null;

  /**
   * @param watch - Watches the files right inside a folder.
   */
  constructor(watch: SessionDeps['watch']) {
    this.#watch = watch;
  }

  /**
   * Turns to a folder, and away from the one before. Does nothing where it watches that folder already.
   *
   * @param folder - The absolute path.
   * @param onChange - Told the absolute path of a file that came, changed or went.
   * @param onFailure - Told that the folder cannot be watched.
   */
  turnTo(folder: string, onChange: (file: string) => void, onFailure: () => void): void {
    if (this.#current?.folder === folder) return;
    void this.close();
    const handle = this.#watch(folder, onChange).catch(() => {
      onFailure();
      return null;
    });
    this.#current = { folder, handle };
  }

  /** Ends the watching. May be called twice. */
  async close(): Promise<void> {
    const current = this.#current;
    this.#current = null;
    await (await current?.handle)?.close();
  }
}
