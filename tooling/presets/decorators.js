import { transform } from 'esbuild';

/** Lowers standard decorators, which neither V8 nor Vite's own transform understands. */
export const lowerDecorators = {
  name: 'lower-decorators',
  enforce: 'pre',
  async transform(code, id) {
    if (!id.endsWith('.ts') || !/(?:^|[\s{;}])@[A-Za-z_$]/m.test(code.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')))
      return null;
    const result = await transform(code, { loader: 'ts', target: 'es2022', sourcemap: true, sourcefile: id });
    return { code: result.code, map: result.map };
  },
};
