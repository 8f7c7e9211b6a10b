import {expect} from '@open-wc/testing';
import {type Colours, presets} from '../../demo/builder/presets.js';
import {backgroundOf, backgroundsOf, contrast} from '../support/colours.js';
import {resetScheme, schemes, setScheme} from '../support/media.js';
import {find, findAll, foldedText, targetsOf, visibleTexts} from '../support/shadow.js';
import {leadDetails, localDetails, tags} from '../support/states.js';
import {clear, loadScript, show, type Widget} from '../support/widgets.js';

const html = [
  ...tags.map((tag) => `<${tag}></${tag}>`),
  `<prevent-report collapsed language-menu="cy pl" ${localDetails} ${leadDetails}></prevent-report>`,
  '<prevent-emergency-banner compact></prevent-emergency-banner>',
];

/** The page's rule for a look, as it stands in a style sheet. */
function useLook(light: Colours, dark: Colours): void {
  const sheet = new CSSStyleSheet();
  const declarations = Object.entries(light).map(
    ([name, value]) => `${name}: light-dark(${value}, ${dark[name as keyof Colours]});`,
  );
  sheet.replaceSync(`:root { ${declarations.join(' ')} }`);
  document.adoptedStyleSheets = [sheet];
}

/** What has less contrast than asked for: texts 7, edges of what is pressed and rings of what has the focus 3. */
function faintParts(widget: Widget): string[] {
  const texts = visibleTexts(widget)
    .filter(({parent}) => contrast(getComputedStyle(parent).color, backgroundOf(parent)) < 7)
    .map(({node}) => node.data.trim());
  const edges = findAll(widget, 'button, [part=emergency-link], details')
    .filter((each) => {
      const {backgroundColor, borderTopColor} = getComputedStyle(each);
      const behind = backgroundOf(each.parentElement ?? each);
      return [backgroundColor, borderTopColor].every((colour) => contrast(colour, behind) < 3);
    })
    .map((each) => `edge of ${foldedText(each)}`);
  const rings = targetsOf(widget)
    .filter((target) => {
      const ring = getComputedStyle(find(widget, 'section')).color;
      return backgroundsOf(target.parentElement ?? target).some((background) => contrast(ring, background) < 3);
    })
    .map((each) => `ring of ${foldedText(each)}`);
  return [...texts, ...edges, ...rings];
}

describe('the looks to choose from', () => {
  before(() => loadScript());
  afterEach(async () => {
    clear();
    document.adoptedStyleSheets = [];
    await resetScheme();
  });

  for (const {name, light, dark} of presets) {
    for (const scheme of schemes) {
      it(`R25: every text has 7:1, every edge 3:1: ${name}, ${scheme}`, async () => {
        await setScheme(scheme);
        useLook(light, dark);
        for (const each of html) {
          const widget = await show(each);
          const colours = scheme === 'light' ? light : dark;
          const probe = document.createElement('span');
          probe.style.color = colours['--prevent-surface-color'];
          widget.after(probe);
          expect(getComputedStyle(find(widget, 'section')).backgroundColor).to.equal(getComputedStyle(probe).color);
          expect(faintParts(widget), each).to.deep.equal([]);
          clear();
        }
      });
    }
  }

  it('R25: the measure sees a faint link', async () => {
    const [plain] = presets;
    if (!plain) throw new Error('There is no look.');
    useLook({...plain.light, '--prevent-link-color': '#005eb8'}, plain.dark);
    await setScheme('light');
    expect(faintParts(await show('<prevent-report></prevent-report>'))).not.to.deep.equal([]);
  });

  it('the first is the one that the elements come with', async () => {
    const [plain] = presets;
    if (!plain) throw new Error('There is no look.');
    const widget = await show('<prevent-report></prevent-report>');
    const look = () =>
      findAll(widget, '*').map((each) => {
        const {color, backgroundColor, borderTopColor} = getComputedStyle(each);
        return [color, backgroundColor, borderTopColor].join();
      });
    for (const scheme of schemes) {
      await setScheme(scheme);
      const own = look();
      useLook(plain.light, plain.dark);
      expect(look()).to.deep.equal(own);
      document.adoptedStyleSheets = [];
    }
  });
});
