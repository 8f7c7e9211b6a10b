import {expect} from '@open-wc/testing';
import {tagsWithNation} from '../../demo/gallery/states.js';
import {claims} from '../../src/national/claims.js';
import {provenance} from '../../src/national/provenance.js';
import {contentCheckedOn as ours} from '../../src/release.js';
import {plainStates, showState, tags} from '../support/states.js';
import {clear, loadScript} from '../support/widgets.js';

interface Named {
  readonly name: string;
}

interface Declaration {
  readonly tagName: string;
  readonly attributes: readonly (Named & {fieldName?: string})[];
  readonly cssParts: readonly Named[];
  readonly cssProperties: readonly Named[];
}

const names = (list: readonly Named[]) => list.map(({name}) => name).sort();

describe('the custom elements manifest', () => {
  let declarations: readonly Declaration[];
  let contentCheckedOn: string;
  const declarationOf = (tag: string): Declaration => {
    const found = declarations.find(({tagName}) => tagName === tag);
    if (!found) throw new Error(`The manifest has no ${tag}.`);
    return found;
  };

  before(async () => {
    await loadScript();
    const response = await fetch('/dist/custom-elements.json');
    const manifest = (await response.json()) as {modules: {declarations: Declaration[]}[]; contentCheckedOn: string};
    ({contentCheckedOn} = manifest);
    declarations = manifest.modules.flatMap((module) => module.declarations);
  });
  afterEach(clear);

  it('has every element, and no other', () => {
    expect(declarations.map(({tagName}) => tagName).sort()).to.deep.equal([...tags].sort());
  });

  it('says since when no source has been read again', () => {
    const read = [...Object.values(provenance), ...Object.values(claims).flat()];
    expect(contentCheckedOn).to.equal(read.map(({checkedOn}) => checkedOn).sort()[0]);
    expect(ours, 'what tests of the sources see').to.equal(contentCheckedOn);
  });

  it('has `nation` on the elements that the gallery shows in each nation, and on no other', () => {
    const found = declarations.filter(({attributes}) => attributes.some(({name}) => name === 'nation'));
    expect(found.map(({tagName}) => tagName).sort()).to.deep.equal([...tagsWithNation].sort());
  });

  for (const tag of tags) {
    it(`<${tag}>: has every attribute, and no other, with its property`, () => {
      const {attributes} = declarationOf(tag);
      const {observedAttributes} = customElements.get(tag) as unknown as {observedAttributes: string[]};
      expect(names(attributes)).to.deep.equal([...new Set([...observedAttributes, 'lang'])].sort());
      const element = document.createElement(tag);
      for (const {name, fieldName = name} of attributes) expect(fieldName in element, fieldName).to.equal(true);
    });

    it(`<${tag}>: has every part that can be seen, and no other`, async () => {
      const seen = new Set<string>();
      for (const state of plainStates.filter(({html}) => html.startsWith(`<${tag}`))) {
        const {shadowRoot} = await showState({...state, html: state.html.replace(`<${tag}`, `<${tag} language-menu`)});
        for (const part of shadowRoot?.querySelectorAll('[part]') ?? []) seen.add(part.getAttribute('part') ?? '');
        clear();
      }
      expect([...seen].sort()).to.deep.equal(names(declarationOf(tag).cssParts));
    });
  }
});
