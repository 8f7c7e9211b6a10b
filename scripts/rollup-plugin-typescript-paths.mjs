/** TypeScript sources import each other as './x.js'; this points those at the .ts files. */
export function typescriptPaths() {
  return {
    name: 'typescript-paths',
    async resolveId(source, importer) {
      if (!importer?.endsWith('.ts') || !/^\.{1,2}\/.*\.js$/.test(source)) return null;
      return this.resolve(source.replace(/\.js$/, '.ts'), importer, {skipSelf: true});
    },
  };
}
