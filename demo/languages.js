// Changes the language of the page itself, as a CMS does that swaps its pages without loading them again.

const select = document.querySelector('#page-language');
const {targetLocales} = await (await fetch('../lit-localize.json')).json();

for (const tag of targetLocales) select.add(new Option(tag));
select.addEventListener('change', () => {
  document.documentElement.lang = select.value;
});
