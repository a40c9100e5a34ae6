// How the tests of site and play find a browser.
import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';

/** The browsers in which pages are tried. Their engines differ. */
export const browserNames = ['Chromium', 'Firefox'] as const;

/** One of them. Chrome and Edge count as Chromium. */
export type BrowserName = (typeof browserNames)[number];

/** What they are called on `PATH`, and where macOS and Windows have them. */
const homes: Record<BrowserName, { commands: readonly string[]; files: readonly string[] }> = {
  Chromium: {
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    files: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:/Program Files/Google/Chrome/Application/chrome.exe',
      'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
    ],
  },
  Firefox: {
    commands: ['firefox-esr', 'firefox'],
    files: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:/Program Files/Mozilla Firefox/firefox.exe'],
  },
};

/**
 * Finds a browser of this machine: the one that the variable `CHROMIUM` or `FIREFOX` names, else what is on `PATH`, else
 * what stands where macOS and Windows have it.
 *
 * @param name - Which browser.
 * @param env - The environment.
 * @param isProgram - Whether a file is there and can be started.
 * @returns The file that starts it.
 * @throws {Error} If there is none, or not where the variable says.
 */
export function findBrowser(
  name: BrowserName,
  env: NodeJS.ProcessEnv = process.env,
  isProgram: (file: string) => boolean = isExecutable,
): string {
  const variable = name.toUpperCase();
  const named = env[variable] ?? '';
  if (named !== '') {
    if (isProgram(named)) return named;
    throw new Error(`Cannot start ${name}: ${variable} names ${named}, which is no program; correct it, or unset it`);
  }
  const { commands, files } = homes[name];
  const folders = (env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) => commands.map((command) => path.join(folder, command)));
  const found = [...onPath, ...files].find(isProgram);
  if (found === undefined)
    throw new Error(`Cannot start ${name}: this machine has none; install it, or set ${variable} to its path`);
  return found;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
