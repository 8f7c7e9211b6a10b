// This file, which has everything in it, has no types of its own: use those of the package.
declare module '@guidepup/virtual-screen-reader/browser.js' {
  export * from '@guidepup/virtual-screen-reader';
}
