import {minify} from '@swc/core';

/**
 * The first line of a script of which all functions are needed at once. Chromium compiles such a script beside the page's main thread,
 * while it comes: https://v8.dev/blog/explicit-compile-hints
 */
export const COMPILE_ALL = '//# allFunctionsCalledOnLoad';

/**
 * Minifies a finished script. swc's output is 2 % smaller in brotli than terser's, and 4 % smaller than esbuild's.
 *
 * A page may be served in another encoding than UTF-8, and its scripts are read in that. So a script is either ASCII, or
 * begins with the byte order mark, which says that it is UTF-8 whatever the page is.
 *
 * @param {{isAscii: boolean, isModule?: boolean, inside?: readonly string[]}} options `inside` has names of properties that nobody
 *   outside of the script reads or sets, and that no browser knows: they become short.
 */
export function swcMinify({isAscii, isModule = false, inside}) {
  return {
    name: 'swc-minify',
    async renderChunk(code) {
      const format = {asciiOnly: isAscii, comments: false};
      const options = {
        ecma: 2020,
        compress: {
          passes: 3,
          pure_getters: true,
          sequences: false,
          collapse_vars: true,
          loops: false,
          negate_iife: false,
        },
        mangle: inside ? {props: {regex: `^(?:${inside.join('|')})$`}} : true,
        module: isModule,
        sourceMap: isAscii,
        format,
      };
      const minified = await minify(code, options);
      if (!isAscii) return {code: `\uFEFF${minified.code}\n`};
      if (!inside) return minified;
      const map = JSON.parse(minified.map);
      return {code: `${COMPILE_ALL}\n${minified.code}`, map: {...map, mappings: `;${map.mappings}`}};
    },
  };
}
