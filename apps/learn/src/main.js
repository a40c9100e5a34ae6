#!/usr/bin/env node
// JavaScript: Node loads its reader of TypeScript for the first file that its cache does not hold, which takes 60 ms.
import module from 'node:module';

const [major = 0] = process.versions.node.split('.').map(Number);

if (major < 24) {
  process.stderr.write(
    `Cannot run learn: this is Node ${process.versions.node}, and it needs 24 or newer. The course brings its own: npx -y pnpm@12.21.0 learn\n`,
  );
  process.exitCode = 3;
} else {
  // Compiled code is kept between starts, which halves the time to the first screen.
(process.env.T0 && process.getBuiltinModule("fs").appendFileSync("/tmp/tl.txt", (performance.timeOrigin+performance.now()-Number(process.env.T0)).toFixed(0)+" main start\n"));
  module.enableCompileCache();
  const { runLearn } = await import('./program.ts');
  const { hostSetting } = await import('./host.ts');
(process.env.T0 && process.getBuiltinModule("fs").appendFileSync("/tmp/tl.txt", (performance.timeOrigin+performance.now()-Number(process.env.T0)).toFixed(0)+" imported\n"));
  const setting = hostSetting();
  const code = await runLearn(process.argv.slice(2), setting);
(process.env.T0 && process.getBuiltinModule("fs").appendFileSync("/tmp/tl.txt", (performance.timeOrigin+performance.now()-Number(process.env.T0)).toFixed(0)+" ran\n"));
  await setting.flush();
  process.exit(code);
}
