#!/usr/bin/env node
// JavaScript: Node loads its reader of TypeScript for the first file that its cache does not hold, which takes 60 ms.
import module from 'node:module';

const [major = 0] = process.versions.node.split('.').map(Number);

if (major < 24) {
  process.stderr.write(
    `Cannot run learn: this is Node ${process.versions.node}, and it needs 24 or newer. The course brings its own: npx -y pnpm@12.21.0 learn\n`,
  );
  // `exitCode.couldNotJudge`, by its number: this Node may not read TypeScript.
  process.exitCode = 3;
} else {
  // Compiled code is kept between starts, which halves the time to the first screen.
  module.enableCompileCache();
  const { runLearn } = await import('./program.ts');
  const { hostSetting } = await import('./host.ts');
  const setting = hostSetting();
  const code = await runLearn(process.argv.slice(2), setting);
  await setting.flush();
  process.exit(code);
}
