// The panel of the demo: sets attributes on the elements of this page, shows what they say in the console, and writes
// the snippet that would give the same.

const form = document.querySelector('.panel form');
const log = document.querySelector('#console');
const elements = [...document.querySelectorAll('main *')].filter(({localName}) => /^prevent-/.test(localName));
const compactBanner = document.querySelector('prevent-emergency-banner');
const fallback = '  <p>In an emergency call <a href="tel:999">999</a>.</p>';

const warn = console.warn;
console.warn = (...parts) => {
  warn.apply(console, parts);
  const line = document.createElement('li');
  line.textContent = parts.join(' ');
  log.append(line);
};

// Attributes that an element does not read would be named in the console, so each gets only its own.
const readBy = (element, name) => customElements.get(element.localName)?.observedAttributes.includes(name);

function apply() {
  const {'color-scheme': scheme, ...values} = Object.fromEntries(new FormData(form));
  document.documentElement.dataset.scheme = scheme;
  for (const element of elements) {
    for (const [name, value] of Object.entries(values)) {
      if (['collapsed', 'compact'].includes(name) || !readBy(element, name)) continue;
      if (value) element.setAttribute(name, value);
      else element.removeAttribute(name);
    }
  }
  for (const element of document.querySelectorAll('prevent-signs, prevent-report'))
    element.toggleAttribute('collapsed', form.elements.collapsed.checked);
  compactBanner.toggleAttribute('compact', form.elements.compact.checked);
  document.querySelector('#snippet').textContent = snippetOf(document.querySelector('prevent-report'));
}

function snippetOf(element) {
  const attributes = [...element.attributes].map(({name, value}) => `\n  ${name}="${escape(value)}"`).join('');
  return `<${element.localName}${attributes}${attributes && '\n'}>\n${fallback}\n</${element.localName}>\n\n<script src="prevent.js" defer></script>`;
}

function escape(value) {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

form.addEventListener('input', apply);
form.addEventListener('submit', (event) => event.preventDefault());
apply();
