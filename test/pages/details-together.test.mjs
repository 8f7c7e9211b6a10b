// This takes half a minute: it opens over 20 pages in each of two browsers.
// R32, R33: what several sources of details lead to together, and what happens to that as the page changes.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {withDetailsInside} from '../../scripts/build/details-inside.mjs';
import {block, built, describeDetails, dials, fallback, kept, look, national} from '../support/details.mjs';
import {ONE, OTHER, ours, report, tag, THIRD} from '../support/details.mjs';
import {elementsOnPage, faultSaying, hostPage, readText, rendered} from '../support/pages.mjs';

const inline = (attributes, code = built) =>
  `<script ${attributes}>${code.replaceAll('</script', '<\\/script')}</script>`;
const textOf = (page) => page.evaluate(`(${elementsOnPage})()[0].shadowRoot.textContent`);
const linksOf = (page) =>
  page.evaluate(
    `[...(${elementsOnPage})()[0].shadowRoot.querySelectorAll('a')].map((link) => link.getAttribute('href'))`,
  );

describeDetails('details together', ({open, openSite, settle}) => {
  // Each row: what a page says, what its element then shows, and how many lines the console has.
  const rows = {
    'what comes first is shown, although those behind it contradict each other': [
      report(OTHER) + tag(`data-phone="${ONE}"`) + block({phone: OTHER}) + block({phone: THIRD}),
      dials(ONE),
      1,
    ],
    'what contradicts itself is not replaced by what comes behind it': [
      report() + tag(`data-phone="${ONE}"`) + tag(`data-phone="${OTHER}"`) + block({phone: ONE}),
      national,
      1,
    ],
    'an element’s own detail is no help where another one contradicts itself': [
      `<prevent-report email="a@b.example">${fallback(THIRD)}</prevent-report>` +
        tag(`data-phone="${ONE}"`) +
        tag(`data-phone="${OTHER}"`),
      kept,
      2,
    ],
    'a contradiction about words leaves no fallback': [
      report(OTHER) + tag(`data-phone="${ONE}" data-hours="9 to 5"`) + tag(`data-phone="${ONE}" data-hours="all day"`),
      dials(ONE),
      1,
    ],
    'an empty attribute takes a detail away, and is no contradiction': [
      report() + tag('data-phone=""') + block({phone: ONE}),
      national,
      0,
    ],
    'of two tags, one is empty': [report() + tag('data-phone=" "') + tag(`data-phone="${ONE}"`), dials(ONE), 0],
    'of two values, one is no text': [
      report() + tag(`data-phone="${ONE}"`) + block({phone: 1632960222}),
      dials(ONE),
      1,
    ],
    'true is no number, and is named': [report() + ours + block({phone: true}), national, 1],
    'null gives nothing, and contradicts nothing': [
      report() + ours + block({phone: null, 'lead-phone': false}) + block({phone: ONE}),
      dials(ONE),
      0,
    ],
    'a block that is marked as JSON in another way': [
      report() + ours + block({phone: ONE}).replace('application/json', 'Application/JSON; charset=utf-8'),
      dials(ONE),
      0,
    ],
    'a block that begins with the mark of a file': [
      report() + ours + block({phone: ONE}).replace('{', '\ufeff{'),
      dials(ONE),
      0,
    ],
    'a tag that names this file in its words alone': [
      `${report()}<script type="text/plain" src="other.js" data-label="prevent.js" data-phone="${ONE}"></script>${ours}`,
      national,
      0,
    ],
    'a tag that a loader has given another address beside its own': [
      `${report()}<script data-blank-src="blank.js" src="prevent.js" data-phone="${ONE}" defer></script>`,
      dials(ONE),
      0,
    ],
    'a detail that is no text': [report() + ours + block({phone: 1632960111, folder: 5}), national, 1],
  };
  for (const [what, [body, expected, lines]] of Object.entries(rows)) {
    it(`R32: ${what}`, async () => {
      const {page, shown} = await open(body);
      assert.deepEqual(shown, [expected]);
      assert.equal(page.faults.length, lines, page.faults.join('\n'));
    });
  }

  it('R32: one detail, written in several ways, is no contradiction', async () => {
    const {page, shown} = await open(
      report() +
        tag(
          `data-phone="${ONE}" data-email="Team@One.example" data-nation="Wales" data-form-url="https://One.example/help/" data-organisation="One council"`,
        ) +
        tag(
          'data-organisation="One  Council" data-phone="+44 1632 960111" data-email="team@one.example" data-nation="wales"',
        ) +
        block({'form-url': 'https://one.example/help', phone: '(01632) 960111'}),
    );
    assert.deepEqual(shown, [dials(ONE)]);
    assert.deepEqual(page.faults, []);
    const links = await linksOf(page);
    assert.ok(
      links.some((href) => /^mailto:team@one/i.test(href)) && links.includes('https://one.example/help/'),
      links,
    );
  });

  it('R32: two forms whose addresses differ by a slash in them are two', async () => {
    const forms = ['ab', 'a/b'].map((path) => tag(`data-form-url="https://one.example/${path}"`));
    const {page} = await open(report() + forms.join(''));
    assert.ok(!(await linksOf(page)).some((href) => href.startsWith('https://one.example/')));
  });

  it('R32: of a setting, the first one counts, also for two organisations', async () => {
    const {page} = await open(
      report() +
        tag('data-organisation="One" data-nation="wales" data-heading-level="4" data-email="a@one.example"') +
        tag('data-organisation="Other" data-nation="wales" data-heading-level="3"'),
    );
    const level = await page.$eval(
      'prevent-report',
      ({shadowRoot}) => shadowRoot.querySelector('[part=heading]').localName,
    );
    assert.equal(level, 'h4');
    const empty = await open(`${report()}${tag('data-heading-level=""')}${tag('data-heading-level="4"')}`);
    assert.equal(
      await empty.page.$eval(
        'prevent-report',
        ({shadowRoot}) => shadowRoot.querySelectorAll('h4[part=heading]').length,
      ),
      1,
    );
    assert.equal(
      (await linksOf(page)).find((href) => /one\.example/.test(href)),
      undefined,
    );
    // Both name the same nation.
    const welsh = await open(report() + tag('data-nation="wales"'));
    assert.equal(await textOf(page), await textOf(welsh.page));
    assert.equal(page.faults.length, 1, page.faults.join('\n'));
    assert.match(page.faults[0], /<script data-organisation="One"> and <script data-organisation="Other"> contradict/);
  });

  // An optimiser has written the script into the page. What runs it later leaves no script tag that runs.
  const inlined = {
    phone: ['data-phone="01632 960111"', /01632 960111/],
    email: ['data-email="a@one.example"', /a@one\.example/],
    organisation: ['data-organisation="One council"', /One council/],
    'form-url': ['data-form-url="https://one.example/"', /one\.example/],
    'lead-phone': ['data-lead-phone="01632 960111"', /01632 960111/],
  };
  for (const [what, [attribute, expected]] of Object.entries(inlined)) {
    it(`R33: a copy that was written into the page and is run by a script: ${what}`, async () => {
      // An element says whose team it is only if it knows the team.
      const known = what === 'organisation' ? `<prevent-report phone="${ONE}"></prevent-report>` : report();
      const run = `<script>(0, eval)(document.querySelector('[type="text/plain"]').text)</script>`;
      const {page} = await open(known + inline(`type="text/plain" ${attribute}`) + run);
      assert.match(await textOf(page), expected);
      assert.deepEqual(page.faults, []);
      const other = await open(known + inline(`type="text/plain" ${attribute}`, 'let other;') + ours);
      assert.doesNotMatch(await textOf(other.page), expected);
    });
  }

  // File names under which somebody may publish the script.
  const addresses = {
    'prevent.js?v=2': ONE,
    'prevent.1.0.0.min.js': ONE,
    'https://cdn.example/assets/prevent.all.js#x': ONE,
    'notprevent.js': undefined,
    'prevent.json': undefined,
    'prevent.js.map': undefined,
    'prevent-other.js': undefined,
  };
  it('R33: a tag of this script is known by the name of its file', async () => {
    for (const [address, number] of Object.entries(addresses)) {
      const {shown, page} = await open(
        `${report()}<script type="text/plain" data-src="${address}" data-phone="${ONE}"></script>${ours}`,
      );
      assert.deepEqual(shown, [number ? dials(number) : national], address);
      assert.deepEqual(
        page.faults.filter((line) => !/#…/.test(line)),
        [],
        address,
      );
    }
  });

  it('R33: the address of a tag that is kept for later has details too', async () => {
    const {shown} = await open(
      `${report()}<script type="text/plain" data-src="prevent.js#phone=01632%20960111"></script>${ours}`,
    );
    assert.deepEqual(shown, [dials(ONE)]);
  });

  // Each row: what a page gives, and which of these details each of its elements shows.
  const details = {
    ONE,
    OTHER,
    ...{
      name: 'School One',
      otherName: 'School Other',
      lead: 'Ms One',
      email: 'a@one.example',
      otherEmail: 'b@other.example',
    },
    ...{hours: 'nine to one', date: '1 September 2026'},
  };
  const full = {phone: ONE, email: details.email, hours: details.hours, 'checked-on': '2026-09-01'};
  const withData = (values) =>
    tag(
      Object.entries(values)
        .map(([name, value]) => `data-${name}="${value}"`)
        .join(' '),
    );
  const sections = (...scripts) => scripts.map((script) => `<div>${report()}${script}</div>`).join('');
  const lead = {'lead-name': details.lead, 'lead-email': details.email};
  const owners = {
    'two schools without a name, each in its section': [
      sections(withData({...full, ...lead}), withData({phone: OTHER})),
      ['ONE', 'lead', 'email', 'hours', 'date'],
      ['OTHER'],
    ],
    'two schools without a name, for the page': [report() + withData(full) + withData({phone: OTHER}), []],
    'two leads': [report() + withData({...lead, phone: ONE}) + withData({'lead-name': 'Mr Other'}), []],
    'two nations': [
      report() + withData({phone: ONE, nation: 'wales'}) + withData({nation: 'scotland', email: details.email}),
      [],
    ],
    'two schools that say different things, each in its section': [
      sections(withData({phone: ONE}), withData({email: details.otherEmail})),
      ['ONE'],
      ['otherEmail'],
    ],
    'one school, with a script in each section': [
      sections(withData(full), ours),
      ...Array(2).fill(['ONE', 'email', 'hours', 'date']),
    ],
    'a name for the page, and a number in each of two sections': [
      sections(block({phone: ONE}), block({phone: OTHER})) + block({organisation: details.name}) + ours,
      ['ONE', 'name'],
      ['OTHER', 'name'],
    ],
    'one school for the page, and its lead in a section': [
      sections(withData({'lead-email': details.otherEmail})) + withData(full),
      ['ONE', 'email', 'otherEmail', 'hours', 'date'],
    ],
    'one school that has checked its number twice': [
      report() + withData(full) + withData({phone: ONE, 'checked-on': '2026-10-01'}),
      ['ONE', 'email', 'hours'],
    ],
    'a tag and a block of two names': [
      report() +
        withData({organisation: details.name, phone: ONE}) +
        block({organisation: details.otherName, email: details.otherEmail}),
      ['ONE', 'name'],
    ],
    'a tag and a block with two numbers': [report() + withData({phone: ONE}) + block({...full, phone: OTHER}), ['ONE']],
    'a tag and a block of one school': [
      report() + withData({phone: ONE}) + block(full),
      ['ONE', 'email', 'hours', 'date'],
    ],
    'a fallback with what is not shown': [
      report(details.otherEmail) + withData({phone: ONE}) + block({phone: OTHER, email: details.otherEmail}),
      [],
    ],
    'a number of a school’s own before those inside its council’s file': [
      report() + withData({phone: ONE}),
      ['ONE', 'otherName', 'email'],
    ],
  };
  const council = withDetailsInside(built, {...full, organisation: details.otherName, phone: OTHER});
  for (const [what, [body, ...expected]] of Object.entries(owners)) {
    it(`R32: no details of two owners are mixed: ${what}`, async () => {
      const {page} = await open(body, {files: /file/.test(what) ? {'prevent.js': {body: council}} : {}});
      const texts = await page.evaluate(
        `(${elementsOnPage})().map(({shadowRoot}) => shadowRoot.querySelector('section:not([hidden])')?.textContent ?? '')`,
      );
      const shown = texts.map((text) => Object.keys(details).filter((name) => text.includes(details[name])));
      assert.deepEqual(
        shown,
        expected.map((names) => Object.keys(details).filter((name) => names.includes(name))),
      );
    });
  }

  it('R32: sections that come again, with the same details, keep them apart', async () => {
    const data = (number) => `<div>${report()}${block({phone: number})}</div>`;
    const {page, shown} = await open(`<div id="view">${data(ONE)}${data(OTHER)}</div>${ours}`);
    assert.deepEqual(shown, [dials(ONE), dials(OTHER)]);
    await page.evaluate(() => {
      const view = document.querySelector('#view');
      view.innerHTML += '';
    });
    await settle(page);
    assert.deepEqual(await page.evaluate(look), [dials(ONE), dials(OTHER)]);
  });

  it('R32: sections that give way to others, with other details, leave nothing behind', async () => {
    const section = (number) => `<div>${report()}${tag(`data-phone="${number}"`)}</div>`;
    const {page, shown} = await open(`<div id="view">${section(ONE)}${section(OTHER)}</div>`);
    assert.deepEqual(shown, [dials(ONE), dials(OTHER)]);
    await page.evaluate((html) => (document.querySelector('#view').innerHTML = html), section(OTHER) + section(THIRD));
    await settle(page);
    assert.deepEqual(await page.evaluate(look), [dials(OTHER), dials(THIRD)]);
  });

  it('the console does not advise a block of data against a contradiction', async () => {
    const {page, shown} = await open(report(ONE) + tag(`data-phone="${ONE}"`) + tag(`data-phone="${OTHER}"`));
    assert.deepEqual(shown, [kept]);
    const advice = page.faults.find((line) => line.includes('leaves its fallback in place'));
    assert.doesNotMatch(advice, /application\/json/);
    assert.match(page.faults.join(), /Write phone on the elements/);
  });

  it('the console names only the tags that contradict each other', async () => {
    const {page} = await open(
      report() + tag('data-phone=""') + tag(`data-phone="${ONE}"`) + tag(`data-phone="${OTHER}"`),
    );
    assert.equal(page.faults.length, 1, page.faults.join('\n'));
    assert.match(page.faults[0], /960111.*960222/);
    assert.doesNotMatch(page.faults[0], /data-phone=""/);
  });

  it('R33: a plus behind the # is a space', async () => {
    const {page} = await open(
      `${report()}<script src="prevent.js#organisation=One+council&phone=${ONE}" defer></script>`,
    );
    assert.match(await textOf(page), /One council/);
  });

  it('R8: a second copy of the script does not blame the policy that it finds used', async () => {
    const headers = {'content-security-policy': "trusted-types prevent-widgets; require-trusted-types-for 'script'"};
    const page = await openSite({
      'index.html': {body: hostPage(report() + ours + '<script src="prevent.2.js" defer></script>'), headers},
    });
    await rendered(page);
    await page.waitForFunction(() => document.readyState === 'complete');
    assert.deepEqual(
      page.faults.filter((line) => line.includes('prevent-widgets: ')),
      [],
    );
  });

  it('R33: languages come from the same folder after a router has moved the page on', async () => {
    const pages = {
      'the tag': ours,
      'a module': '<script type="module" src="prevent.js"></script>',
      'a block of data': `${block({folder: '.'})}<script src="cache/all.js" defer></script>`,
    };
    for (const [what, html] of Object.entries(pages)) {
      const {page} = await open(report() + html, {files: {'cache/all.js': built}});
      await page.evaluate(() => {
        history.pushState(null, '', 'news/today');
        document.querySelector('prevent-report').lang = 'cy';
      });
      await page.waitForFunction(`(${elementsOnPage})()[0].shadowRoot.querySelector('section').lang === 'cy'`);
      assert.deepEqual(page.faults, [], what);
    }
  });

  it('R33: a folder that is no address is named', async () => {
    const {page} = await open(report().replace('>', ' lang="cy">') + block({folder: 'https://[x]/'}) + ours);
    await faultSaying(page, 'Write where locales/ is');
  });

  it('R33: switches in a block: true and false', async () => {
    const folded = async (collapsed) => {
      const {page} = await open(`${report()}<prevent-signs>${fallback()}</prevent-signs>${ours}${block({collapsed})}`);
      assert.deepEqual(page.faults, []);
      return page.$eval('prevent-signs', ({shadowRoot}) => shadowRoot.querySelectorAll('summary').length);
    };
    assert.ok((await folded(true)) > (await folded(false)));
    assert.equal(await folded(null), await folded(false));
  });

  it('R32, R33: a block that comes, changes in each way there is, and goes', async () => {
    const {page, shown} = await open(`${report(ONE)}<div id="view"></div>${ours}`);
    assert.deepEqual(shown, [kept]);
    const view = `document.querySelector('#view')`;
    const data = (number) => JSON.stringify(JSON.stringify({phone: number}));
    const steps = [
      [`${view}.innerHTML = ${JSON.stringify(`<div>${block({phone: ONE})}</div>`)}`, dials(ONE)],
      [`${view}.querySelector('script').textContent = ${data(OTHER)}`, dials(OTHER)],
      [`${view}.querySelector('script').firstChild.data = ${data(THIRD)}`, dials(THIRD)],
      [`${view}.querySelector('script').replaceWith('')`, kept],
      [
        `${view}.append('Words'), ${view}.insertAdjacentHTML('beforeend', ${JSON.stringify(block({phone: ONE}))})`,
        dials(ONE),
      ],
      [`${view}.remove()`, kept],
    ];
    for (const [act, expected] of steps) {
      await page.evaluate(`void (${act})`);
      await settle(page);
      assert.deepEqual(await page.evaluate(look), [expected], act);
    }
  });

  it('R33: a block that has come in half is read when it is whole, and what is no JSON is named then', async () => {
    const sync = '<script src="prevent.js"></script>';
    const half = `<script>document.write('<script type="application/json" data-prevent-widgets>{"phone": ')</script>`;
    const {page, shown} = await open(`${report()}${sync}${half}"${ONE}"}</script>`);
    assert.deepEqual(shown, [dials(ONE)]);
    assert.deepEqual(page.faults, []);
    const broken = await open(
      `${report()}${sync}<script type="application/json" data-prevent-widgets>{phone}</script>`,
    );
    assert.match(broken.page.faults.join(), /is no JSON/);
  });

  it('R32: the details of a tag that its loader took away at once hold, until a tag that stayed is taken away', async () => {
    const stays = `const s = document.createElement('script'); s.src = 'prevent.js'; s.dataset.phone = '${ONE}'; view.append(s);`;
    const {page, shown} = await open(`${report(ONE)}<div id="view"></div><script>${stays}</script>`);
    assert.deepEqual(shown, [dials(ONE)]);
    await page.evaluate(() => document.querySelector('#view script').remove());
    await settle(page);
    assert.deepEqual(await page.evaluate(look), [kept]);
    // The same holds for a tag that contains the script's code itself.
    const own = await open(`${report(ONE)}<div id="view">${inline(`data-phone="${ONE}"`)}</div>`);
    assert.deepEqual(own.shown, [dials(ONE)]);
    await own.page.evaluate(() => document.querySelector('#view').remove());
    await settle(own.page);
    assert.deepEqual(await own.page.evaluate(look), [kept]);
  });

  it('R33: languages come from the folder that the page names, in each way to write it', async () => {
    const welsh = `<prevent-report lang="cy">${fallback()}</prevent-report>`;
    const isWelsh = `(${elementsOnPage})()[0].shadowRoot.querySelector('section')?.lang === 'cy'`;
    const served = (body) => ({body, headers: {'content-type': 'text/javascript'}});
    const files = {'cache/all.js': served(built)};
    for (const file of ['locales/cy.js', 'locales/languages.js'])
      files[`there/${file}`] = served(readText(`dist/${file}`));
    const all = '<script src="cache/all.js" defer></script>';
    const none = {'locales/cy.js': {status: 404, body: ''}, 'locales/languages.js': {status: 404, body: ''}};
    const waiting = '<script type="text/plain" data-src="prevent.js"></script>';
    const pages = [
      ...['.', ' ./ ', './/'].map((folder) => [block({folder}) + all]),
      ...['there', ' there/ '].map((folder) => [block({folder}) + all, none]),
      // An empty folder has no effect.
      ...['', ' '].map((folder) => [block({folder}) + waiting + all]),
      ['<script type="module" src="prevent.js"></script>'],
    ];
    for (const [html, others] of pages) {
      const {page} = await open(welsh + html, {files: {...files, ...others}});
      await page.waitForFunction(isWelsh);
      assert.deepEqual(page.faults, [], html);
    }
  });

  it('R32: each copy of the file hands over what is inside it, and the tag that it ran from', async () => {
    const inside = (phone) => ({
      body: withDetailsInside(built, {phone}),
      headers: {'content-type': 'text/javascript'},
    });
    const {page, shown} = await open(`${report()}${ours}<script src="other.js" data-phone="${OTHER}" defer></script>`, {
      files: {'other.js': inside(ONE)},
    });
    assert.deepEqual(shown, [dials(OTHER)]);
    assert.deepEqual(page.faults, []);
  });
});
