// Replaces two modules for the Node tests: `node:test` with suites.mjs, and the browser with the one that stays open.
let replaced;

export const initialize = (data) => (replaced = data);

export async function resolve(specifier, context, next) {
  const {url, ...rest} = await next(specifier, context);
  return {...rest, url: replaced[url] ?? url};
}
