import { K as setLanguageLoader, L as takeCatalogs } from './styles.js';

function define(elements) {
  const free = elements.filter(([tag]) => !customElements.get(tag));
  for (const [tag, element] of free) customElements.define(tag, element);
  return free.map(([tag]) => tag);
}

const languageModules = { ar: () => import('../../locales/ar.js'), bg: () => import('../../locales/bg.js'), bn: () => import('../../locales/bn.js'), ckb: () => import('../../locales/ckb.js'), cy: () => import('../../locales/cy.js'), es: () => import('../../locales/es.js'), fa: () => import('../../locales/fa.js'), gu: () => import('../../locales/gu.js'), lt: () => import('../../locales/lt.js'), lv: () => import('../../locales/lv.js'), pa: () => import('../../locales/pa.js'), pl: () => import('../../locales/pl.js'), ps: () => import('../../locales/ps.js'), pt: () => import('../../locales/pt.js'), ro: () => import('../../locales/ro.js'), ru: () => import('../../locales/ru.js'), so: () => import('../../locales/so.js'), tr: () => import('../../locales/tr.js'), uk: () => import('../../locales/uk.js'), ur: () => import('../../locales/ur.js') };

function register(tag, element) {
  if (!("document" in globalThis)) return;
  setLanguageLoader((language) => languageModules[language]?.() ?? Promise.resolve());
  takeCatalogs();
  define([[tag, element]]);
}

export { register as r };
