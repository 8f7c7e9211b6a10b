import {expect} from '@open-wc/testing';
import {tagsWithNation} from '../../demo/gallery/states.js';
import {nations} from '../../src/attributes/nation.js';
import {tags} from '../../src/tags.js';
import {clear, hrefsOf, loadScript, show} from '../support/widgets.js';

interface Contact {
  readonly href?: string;
  readonly nations: readonly string[];
}

describe('dist/contacts.json and the elements', () => {
  let contacts: readonly Contact[];

  before(async () => {
    await loadScript();
    const response = await fetch('/dist/contacts.json');
    ({contacts} = (await response.json()) as {contacts: readonly Contact[]});
  });
  afterEach(clear);

  const hrefsIn = (nation: string) =>
    contacts.flatMap(({href, nations: where}) => (href && where.includes(nation) ? [href] : []));

  for (const nation of nations) {
    for (const tag of tagsWithNation) {
      it(`R3: <${tag}> shows no contact in ${nation} that the file does not have there`, async () => {
        const shown = hrefsOf(await show(`<${tag} nation="${nation}"></${tag}>`));
        expect(shown).to.include('tel:999');
        expect(hrefsIn(nation)).to.include.members(shown);
      });
    }
  }
});

describe('the version of the elements', () => {
  before(() => loadScript());

  for (const tag of tags) {
    it(`<${tag}> says its version, and since when no source has been read again`, async () => {
      const [manifest, contacts] = await Promise.all(
        ['/package.json', '/dist/contacts.json'].map(async (path) => (await fetch(path)).json() as Promise<unknown>),
      );
      const {version} = manifest as {version: string};
      const {contentCheckedOn} = contacts as {contentCheckedOn: string};
      const element = customElements.get(tag) as unknown as {version: string; contentCheckedOn: string};
      expect(element.version).to.equal(version);
      expect(element.contentCheckedOn).to.equal(contentCheckedOn);
    });
  }
});
