// Changes the language of the page itself, as a CMS does that swaps its pages without loading them again.

const select = document.querySelector('#page-language');
const {src} = document.querySelector('script[src$="prevent.js"]');
const files = Object.keys(await (await fetch(new URL('integrity.json', src))).json());

for (const file of files) {
  const [, tag] = /^locales\/(.+)\.js$/.exec(file) ?? [];
  if (tag) select.add(new Option(tag));
}
select.addEventListener('change', () => {
  document.documentElement.lang = select.value;
});
