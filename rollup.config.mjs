import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import {litInOneScript} from './scripts/rollup-plugin-lit-in-one-script.mjs';
import {messages} from './scripts/rollup-plugin-messages.mjs';
import {swcMinify} from './scripts/rollup-plugin-swc-minify.mjs';
import {typescriptPaths} from './scripts/rollup-plugin-typescript-paths.mjs';

export default {
  input: 'src/index.ts',
  // @lit/localize prepares things when it is loaded that only its other set-ups use.
  treeshake: {moduleSideEffects: (id) => !id.includes('@lit/localize')},
  output: {
    file: 'dist/prevent.js',
    format: 'iife',
    generatedCode: 'es2015',
    sourcemap: true,
  },
  plugins: [
    typescriptPaths(),
    nodeResolve({exportConditions: ['production']}),
    // lit's own files are newer than ES2020, so node_modules is not excluded (R16).
    esbuild({target: 'es2020', tsconfig: 'tsconfig.json', include: /\.[jt]s$/, exclude: []}),
    litInOneScript(),
    messages(),
    minifyLiterals(),
    swcMinify(),
  ],
};
