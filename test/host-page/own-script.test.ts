import {expect} from '@open-wc/testing';
import {openFrame} from '../support/frame.js';
import {clear, hrefsOf, loadScript, textOf, type Widget, widgetsIn} from '../support/widgets.js';

type FrameWindow = Window & typeof globalThis;

interface Page {
  readonly document: Document;
  readonly window: FrameWindow;
  /** What its console has been told. */
  readonly warnings: string[];
}

/** A page of its own for each test: a page takes its defaults only once. */
async function openPage(body: string): Promise<Page> {
  const document = await openFrame({body});
  const window = document.defaultView as FrameWindow;
  const warnings: string[] = [];
  window.console.warn = (...parts: unknown[]) => warnings.push(parts.join(' '));
  return {document, window, warnings};
}

/** A page with the built script on it, with attributes on the script's own tag. */
async function openWith(attributes: Record<string, string>, body: string): Promise<Page> {
  const page = await openPage(body);
  await loadScript(attributes, page.document);
  await settle(page);
  return page;
}

async function settle({document}: Page): Promise<void> {
  await Promise.all(widgetsIn(document).map((widget) => widget.updateComplete));
}

function widget({document}: Page, selectors: string): Widget {
  // Not the document: some of these pages hide its methods.
  const found = document.body.querySelector<Widget>(selectors);
  if (!found) throw new Error(`The page has no ${selectors}.`);
  return found;
}

const telephones = (page: Page, selectors: string) =>
  hrefsOf(widget(page, selectors)).filter((href) => href.startsWith('tel:01'));

const report = '<prevent-report></prevent-report>';
const defaults = {'data-phone': '01354 654321', 'data-organisation': 'Fenland District Council'};

describe('defaults on the tag of the script', () => {
  afterEach(clear);

  it('hold for every element of the page, also for those that come later', async () => {
    const page = await openWith(
      {...defaults, 'data-email': 'prevent@cambs.police.uk', 'data-form-url': 'https://www.fenland.gov.uk/prevent'},
      `${report}<prevent-about></prevent-about>`,
    );
    page.document.body.append(page.document.createElement('prevent-report'));
    await settle(page);
    const widgets = widgetsIn(page.document);
    expect(widgets).to.have.lengthOf(3);
    for (const each of widgets) {
      expect(hrefsOf(each), each.localName).to.include.members([
        'tel:01354654321',
        'mailto:prevent@cambs.police.uk',
        'https://www.fenland.gov.uk/prevent',
      ]);
      expect(textOf(each)).to.contain('Fenland District Council');
    }
    expect(page.warnings).to.deep.equal([]);
  });

  it('every attribute has one', async () => {
    const page = await openWith(
      {
        ...{
          'data-lead-name': 'Ms A. Okafor',
          'data-lead-phone': '01354 692193',
          'data-lead-email': 'lead@school.example',
        },
        ...{'data-hours': 'Monday to Friday', 'data-checked-on': new Date().toISOString().slice(0, 10)},
        ...{'data-nation': 'scotland', 'data-heading-level': '4', ...defaults},
      },
      report,
    );
    const shown = widget(page, 'prevent-report');
    for (const text of ['Ms A. Okafor', 'Monday to Friday', 'Details checked on', 'Police Scotland']) {
      expect(textOf(shown)).to.contain(text);
    }
    expect(hrefsOf(shown)).to.include.members(['tel:01354692193', 'mailto:lead@school.example']);
    expect(shown.shadowRoot?.querySelector('[part="heading"]')?.localName).to.equal('h4');
    expect(page.warnings).to.deep.equal([]);
  });

  it("give way to an element's own attribute, and come back when it goes", async () => {
    const page = await openWith(defaults, `<prevent-report phone="01354 692193"></prevent-report>`);
    expect(telephones(page, 'prevent-report')).to.deep.equal(['tel:01354692193']);
    expect(textOf(widget(page, 'prevent-report'))).to.contain('Fenland District Council');
    widget(page, 'prevent-report').removeAttribute('phone');
    await settle(page);
    expect(telephones(page, 'prevent-report')).to.deep.equal(['tel:01354654321']);
  });

  it("are hidden by an element's own empty attribute", async () => {
    const page = await openWith(defaults, `<prevent-report phone=""></prevent-report><prevent-about></prevent-about>`);
    expect(telephones(page, 'prevent-report')).to.deep.equal([]);
    expect(telephones(page, 'prevent-about')).to.deep.equal(['tel:01354654321']);
    expect(page.warnings).to.deep.equal([]);
  });

  it("R6: do not stand in for an element's own attribute that is not allowed", async () => {
    const page = await openWith(defaults, `<prevent-report phone="0909 879 0123"></prevent-report>`);
    expect(telephones(page, 'prevent-report')).to.deep.equal([]);
    expect(page.warnings).to.have.lengthOf(1);
    expect(page.warnings[0]).to.contain('<prevent-report phone="0909 879 0123"> is left out.');
  });

  it('R6: drop out alone when they are not allowed, named once for the whole page', async () => {
    const page = await openWith(
      {...defaults, 'data-phone': '*#06#', 'data-email': 'prevent@cambs.police.uk'},
      `${report}${report}<prevent-about></prevent-about>`,
    );
    for (const each of widgetsIn(page.document)) {
      expect(hrefsOf(each).filter((href) => href.includes('#') || href.startsWith('tel:01'))).to.deep.equal([]);
      expect(hrefsOf(each)).to.include.members(['tel:999', 'mailto:prevent@cambs.police.uk']);
    }
    expect(page.warnings).to.have.lengthOf(1);
    expect(page.warnings[0]).to.contain('<script data-phone="*#06#"> is left out. Allowed: a UK number');
  });

  for (const value of ['', 'false']) {
    it(`data-collapsed="${value}" and data-compact="${value}" are on, like any boolean attribute`, async () => {
      const page = await openWith(
        {'data-collapsed': value, 'data-compact': value},
        '<prevent-signs></prevent-signs><prevent-emergency-banner></prevent-emergency-banner>',
      );
      expect(widget(page, 'prevent-signs').shadowRoot?.querySelectorAll('summary').length).to.be.greaterThan(1);
      expect(hrefsOf(widget(page, 'prevent-emergency-banner'))).to.deep.equal(['tel:999']);
      expect(page.warnings).to.deep.equal([]);
    });
  }

  it('R6: are named in the console when they are written wrong', async () => {
    const page = await openWith(
      {email: 'a@b.uk', 'data-organization': 'A', 'data-formurl': 'https://a.uk/', id: 'x'},
      report,
    );
    expect(page.warnings).to.deep.equal([
      'prevent-widgets: <script email> is not read. Write data-email.',
      'prevent-widgets: <script data-organization> is not read. Write data-organisation.',
      'prevent-widgets: <script data-formurl> is not read. Write data-form-url.',
    ]);
    expect(hrefsOf(widget(page, 'prevent-report'))).not.to.include('mailto:a@b.uk');
  });

  it("leave the tag's other attributes alone", async () => {
    const page = await openWith(
      {
        defer: '',
        crossorigin: 'anonymous',
        'data-cfasync': 'false',
        'data-__proto__': 'x',
        'data-constructor': 'x',
        ...defaults,
      },
      report,
    );
    expect(telephones(page, 'prevent-report')).to.deep.equal(['tel:01354654321']);
    expect(page.warnings).to.deep.equal([]);
  });

  it('R3: are read once: what changes the tag later changes nothing', async () => {
    const page = await openWith(defaults, report);
    const script = page.document.querySelector('script');
    script?.setAttribute('data-phone', '01354 692193');
    script?.setAttribute('data-email', 'x@evil.example');
    page.document.body.append(page.document.createElement('prevent-about'));
    await settle(page);
    expect(telephones(page, 'prevent-about')).to.deep.equal(['tel:01354654321']);
    expect(hrefsOf(widget(page, 'prevent-about')).join()).not.to.contain('mailto:');
  });
});

describe('the tag of the script', () => {
  afterEach(clear);

  const evil = 'data-phone="01354 666666" data-email="x@evil.example"';
  const clobbers = [
    `<img name="currentScript" ${evil}>`,
    `<form name="currentScript" ${evil}></form>`,
    `<img name="currentScript" ${evil}><img name="currentScript" ${evil}>`,
    `<img name="querySelector" ${evil}>`,
    `<a id="currentScript" ${evil}></a>`,
  ];

  for (const type of ['text/javascript', 'module']) {
    for (const clobber of clobbers) {
      it(`R9: of type ${type} is not mistaken for ${clobber.replace(` ${evil}`, '')}`, async () => {
        const page = await openWith({...defaults, type}, clobber + report);
        expect(telephones(page, 'prevent-report')).to.deep.equal(['tel:01354654321']);
        expect(hrefsOf(widget(page, 'prevent-report')).join()).not.to.contain('evil');
      });
    }
  }

  it('R9: is not mistaken for an element when there is none', async () => {
    const page = await openPage(clobbers.join('') + report);
    await importIn(page);
    expect(hrefsOf(widget(page, 'prevent-report')).filter((href) => /666|evil/.test(href))).to.deep.equal([]);
    expect(hrefsOf(widget(page, 'prevent-report'))).to.include.members(['tel:999', 'tel:101']);
  });

  for (const type of ['module', 'MODULE']) {
    it(`is found when its type is ${type}, among other modules`, async () => {
      const page = await openPage(report);
      page.document.head.insertAdjacentHTML(
        'afterbegin',
        `<script type="module" src="data:text/javascript," ${evil}></script><script type="module" ${evil}></script>`,
      );
      await loadScript({...defaults, type}, page.document);
      await settle(page);
      expect(telephones(page, 'prevent-report')).to.deep.equal(['tel:01354654321']);
    });
  }

  it('can hold the code itself', async () => {
    const page = await openPage(report);
    const script = page.document.createElement('script');
    script.dataset['phone'] = '01354 654321';
    script.textContent = await (await fetch('/dist/prevent.js')).text();
    page.document.head.append(script);
    await settle(page);
    expect(telephones(page, 'prevent-report')).to.deep.equal(['tel:01354654321']);
  });

  it('is not needed: without it there are no defaults', async () => {
    const page = await openPage(report);
    await importIn(page);
    expect(hrefsOf(widget(page, 'prevent-report'))).to.include.members(['tel:999', 'tel:101', 'tel:0800789321']);
    expect(telephones(page, 'prevent-report')).to.deep.equal([]);
    expect(page.warnings).to.deep.equal([]);
  });
});

/** Runs the code in a page without a tag that has its address: imported from a blob. */
async function importIn(page: Page): Promise<void> {
  const blob = await (await fetch('/dist/prevent.js')).blob();
  const address = URL.createObjectURL(new Blob([blob], {type: 'text/javascript'}));
  const script = page.document.createElement('script');
  script.dataset['phone'] = '01354 666666'; // Not the tag of the code, but of what imports it.
  script.textContent = `import(${JSON.stringify(address)})`;
  page.document.head.append(script);
  await page.window.customElements.whenDefined('prevent-about');
  URL.revokeObjectURL(address);
  await settle(page);
}
