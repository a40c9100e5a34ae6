import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { findBrowser } from './find-browser.ts';

const folder = path.resolve('/tools');
const PATH = [path.resolve('/nowhere'), folder].join(path.delimiter);

/** A machine that has these programs and no others. */
function machine(...programs: readonly string[]): (file: string) => boolean {
  return (file) => programs.includes(file);
}

describe('findBrowser()', () => {
  test.each([
    { browser: 'Chromium', command: 'google-chrome' },
    { browser: 'Firefox', command: 'firefox' },
  ] as const)('finds $command on PATH', ({ browser, command }) => {
    const file = path.join(folder, command);
    expect(findBrowser(browser, { PATH }, machine(file))).toBe(file);
  });

  test.each([
    { browser: 'Chromium', file: '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome' },
    { browser: 'Firefox', file: 'C:/Program Files/Mozilla Firefox/firefox.exe' },
  ] as const)('finds $file, which is not on PATH', ({ browser, file }) => {
    expect(findBrowser(browser, { PATH }, machine(file))).toBe(file);
  });

  test.each([
    { browser: 'Chromium', variable: 'CHROMIUM' },
    { browser: 'Firefox', variable: 'FIREFOX' },
  ] as const)('prefers what $variable names', ({ browser, variable }) => {
    const others = machine(path.join(folder, browser.toLowerCase()), '/mine');
    expect(findBrowser(browser, { PATH, [variable]: '/mine' }, others)).toBe('/mine');
  });

  test('takes an empty variable for none', () => {
    const file = path.join(folder, 'chromium');
    expect(findBrowser('Chromium', { PATH, CHROMIUM: '' }, machine(file))).toBe(file);
  });

  test('does not fall back where the variable names no program', () => {
    expect(() => findBrowser('Chromium', { PATH, CHROMIUM: '/gone' }, machine(path.join(folder, 'chromium')))).toThrow(
      'Cannot start Chromium: CHROMIUM names /gone, which is no program; correct it, or unset it',
    );
  });

  test('starts no folder', () => {
    expect(() => findBrowser('Firefox', { FIREFOX: import.meta.dirname })).toThrow('which is no program');
  });

  test('says what to do where there is none', () => {
    expect(() => findBrowser('Firefox', { PATH }, machine())).toThrow(
      'Cannot start Firefox: this machine has none; install it, or set FIREFOX to its path',
    );
  });
});
