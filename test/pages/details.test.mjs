// This takes a minute: it opens some 80 pages in each of two browsers.
// R31, R32, R33: where a page's owner can write details, which source wins, and what happens to a fallback if they are
// lost.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {withDetailsInside} from '../../scripts/build/details-inside.mjs';
import {block, built, describeDetails, dials, fallback, kept, look, national} from '../support/details.mjs';
import {ONE, OTHER, ours, report} from '../support/details.mjs';
import {elementsOnPage, hostPage, rendered} from '../support/pages.mjs';

const same = {[ONE]: '(01632) 960 111', [OTHER]: '+44 1632 960222'};

describeDetails('details', ({open, openSite, settle, name: engine}) => {
  // Each way to give a number: what the page contains, and the files that it needs.
  const ways = {
    attribute: (number) => ({on: `phone="${number}"`}),
    tag: (number) => ({tag: `data-phone="${number}"`}),
    'another tag': (number) => ({
      more: `<script type="text/plain" src="prevent.js" data-phone="${number}"></script>`,
    }),
    address: (number) => ({hash: `#phone=${encodeURIComponent(number)}`}),
    'data block': (number) => ({
      more: `<script type="application/json" data-prevent-widgets>{"phone": "${number}"}</script>`,
    }),
    file: (number) => ({file: number}),
  };
  const page = (...given) => {
    const {
      on = '',
      tag = '',
      hash = '',
      file,
      more = '',
    } = Object.assign({}, ...given, {
      more: given.map((each) => each.more ?? '').join(''),
    });
    return [
      `<prevent-report ${on}>${fallback()}</prevent-report><script src="prevent.js${hash}" ${tag} defer></script>${more}`,
      {files: file ? {'prevent.js': {body: withDetailsInside(built, {phone: file})}} : {}},
    ];
  };

  // What two numbers given in two ways lead to: which one is shown, and what the console says. The same number twice
  // counts as one, and the console is silent.
  const FIRST = 'The first one is shown';
  const NEITHER = 'neither is shown';
  const SILENCE = '';
  const pairs = [
    // An attribute exists to give an element its own number, so that number wins.
    ['attribute', 'tag', 'attribute', SILENCE],
    ['attribute', 'another tag', 'attribute', SILENCE],
    ['attribute', 'address', 'attribute', SILENCE],
    ['attribute', 'data block', 'attribute', SILENCE],
    ['attribute', 'file', 'attribute', SILENCE],
    // Nobody knows which of two tags is right.
    ['tag', 'another tag', 'nobody', NEITHER],
    ['tag', 'address', 'tag', FIRST],
    ['tag', 'data block', 'tag', FIRST],
    // A school overrules its council's file on purpose.
    ['tag', 'file', 'tag', SILENCE],
    ['another tag', 'address', 'nobody', NEITHER],
    ['another tag', 'data block', 'another tag', FIRST],
    ['another tag', 'file', 'another tag', SILENCE],
    ['address', 'data block', 'address', FIRST],
    ['address', 'file', 'address', SILENCE],
    ['data block', 'file', 'data block', SILENCE],
  ];

  for (const way of Object.keys(ways)) {
    it(`R33: a number by ${way} alone`, async () => {
      const opened = await open(...page(ways[way](ONE)));
      assert.deepEqual(opened.shown, [dials(ONE)]);
      assert.deepEqual(opened.page.faults, []);
    });
  }

  it('R33: the table has every pair', () => {
    const {length} = Object.keys(ways);
    const different = new Set(pairs.map(([first, second]) => [first, second].sort().join()));
    assert.equal(different.size, (length * (length - 1)) / 2);
  });

  for (const [first, second, winner, words] of pairs) {
    it(`R32, R33: ${first} and ${second}: ${winner} wins, and the console says ${words || 'nothing'}`, async () => {
      const agreeing = await open(...page(ways[first](ONE), ways[second](same[ONE])));
      assert.deepEqual(agreeing.shown, [dials(ONE)]);
      assert.deepEqual(agreeing.page.faults, []);
      const torn = await open(...page(ways[first](ONE), ways[second](OTHER)));
      assert.deepEqual(torn.shown, [winner === 'nobody' ? national : dials(ONE)]);
      assert.equal(torn.page.faults.length, words ? 1 : 0, torn.page.faults.join('\n'));
      // The message names both places.
      if (words) assert.match(torn.page.faults[0], new RegExp(`(?=.*${ONE})(?=.*${OTHER}).* contradict.*${words}`));
    });
  }

  // Ways in which a script runs without the tag that was pasted.
  const loaders = {
    'a tag manager that takes the address only': {
      body: `<script>const s = document.createElement('script'); s.src = 'prevent.js#phone=01632%20960111'; document.body.append(s);</script>`,
    },
    'a tag manager, with a block of data': {
      body: `<script type="application/json" data-prevent-widgets>{"phone": "${ONE}"}</script>
          <script>const s = document.createElement('script'); s.src = 'prevent.js'; document.body.append(s);</script>`,
    },
    'a loader that takes its tag away when it has run': {
      body: `<script>const s = document.createElement('script'); s.src = 'prevent.js'; s.dataset.phone = '${ONE}';
          s.onload = () => s.remove(); document.body.append(s);</script>`,
    },
    'a loader that takes its tag away at once': {
      body: `<script>const s = document.createElement('script'); s.src = 'prevent.js'; s.dataset.phone = '${ONE}';
          document.body.append(s); s.remove();</script>`,
    },
    'joined with other scripts': {
      body: `<script type="application/json" data-prevent-widgets>{"phone": "${ONE}"}</script><script src="all.js" defer></script>`,
      files: {'all.js': `window.other = 1;\n${built}`},
    },
    'written into the page': {
      body: `<script data-phone="${ONE}">${built.replaceAll('</script', '<\\/script')}</script>`,
    },
    'fetched and evaluated, its tag left for later': {
      body: `<script type="text/plain" data-src="prevent.js" data-phone="${ONE}"></script>
          <script>fetch('prevent.js').then((answer) => answer.text()).then((0, eval))</script>`,
    },
    'inserted with jQuery': {
      head: '<script src="/node_modules/jquery-1/dist/jquery.js"></script>',
      body: `<div id="here"></div><script>jQuery('#here').html('<script src="prevent.js" data-phone="${ONE}"><\\/script>')</script>`,
    },
    'a module': {body: `<script type="module" src="prevent.js#phone=01632+960111"></script>`},
    'imported by a module': {
      body: `<script type="application/json" data-prevent-widgets>{"phone": "${ONE}"}</script>
          <script type="module">import './prevent.js'</script>`,
    },
    'with an address in which every space is a plus': {
      body: `<script src="prevent.js#phone=+44+1632+960111&form-url=https://council.example/a+b" defer></script>`,
    },
    'with an address that was escaped twice': {
      body: `<script src="prevent.js#organisation=A+council&amp;amp;phone=%2B44%201632%20960111" defer></script>`,
    },
  };
  for (const [what, {body, head, files}] of Object.entries(loaders)) {
    it(`R31, R33: ${what}: the details are found, and without them the fallback stays`, async () => {
      const found = await open(report(ONE) + body, {head, files});
      await found.page.waitForFunction(`${look}[0].dials.length`);
      assert.deepEqual(await found.page.evaluate(look), [dials(ONE)]);
      assert.deepEqual(found.page.faults, []);
      const without = body
        .replace(/<script type="application\/json".*?<\/script>/, '')
        .replace(/\.js#[^"']+/, '.js')
        .replace(/s\.dataset\.phone = .*?;/, '')
        .replace(/ data-phone=".*?"/, '');
      const lost = await open(report(ONE) + without, {head, files});
      assert.deepEqual(lost.shown, [kept]);
      assert.match(lost.page.faults.join(), /<prevent-report> leaves its fallback in place: .*01632 960111.*Write /);
      assert.match(await lost.page.$eval('main', ({innerText}) => innerText), /Our team: 01632 960111/);
    });
  }

  const section = (number, script) => `<div>${report(number)}${script}</div>`;
  const data = (attributes) => `<script src="prevent.js" ${attributes} defer></script>`;
  const tag = (number, more = '') => `<script src="prevent.js" data-phone="${number}" ${more} defer></script>`;
  const several = {
    'a later tag has the details of the first': [report(ONE) + ours + tag(ONE), [dials(ONE)], 0],
    'an earlier tag that does not run has them': [
      `<script type="text/plain" src="prevent.js" data-phone="${ONE}"></script>${report(ONE)}${ours}`,
      [dials(ONE)],
      0,
    ],
    'two tags of two schools, in the page': [report(ONE) + tag(ONE) + report(OTHER) + tag(OTHER), [kept, kept], 3],
    'two tags of two schools, in the other order': [tag(OTHER) + tag(ONE) + report(ONE), [kept], 2],
    'two tags of two schools, each in its block': [
      section(ONE, tag(ONE)) + section(OTHER, tag(OTHER)),
      [dials(ONE), dials(OTHER)],
      1,
    ],
    'a tag in the page and one in a block': [
      report(ONE) + section(OTHER, tag(OTHER)) + tag(ONE),
      [kept, dials(OTHER)],
      2,
    ],
    'a page of blocks in one wrapper': [
      `<div><h1>Schools</h1>${report(ONE)}${tag(ONE)}</div><div>${report(OTHER)}${tag(OTHER)}</div>`,
      [kept, dials(OTHER)],
      2,
    ],
    'blocks with a placeholder': [
      `<section><div class="prevent-report">${fallback(ONE)}</div>${tag(ONE)}</section>${section(OTHER, tag(OTHER))}`,
      [dials(ONE), dials(OTHER)],
      1,
    ],
    'two blocks of data': [
      `${report(ONE)}${ours}${[ONE, OTHER].map((number) => `<script type="application/json" data-prevent-widgets>{"phone":"${number}"}</script>`).join('')}`,
      [kept],
      2,
    ],
    'a fallback without a contact': [report() + tag(ONE) + tag(OTHER), [national], 1],
  };
  for (const [what, [body, expected, faults]] of Object.entries(several)) {
    it(`R32: ${what}`, async () => {
      const {page: opened, shown} = await open(body);
      assert.deepEqual(shown, expected);
      assert.equal(opened.faults.length, faults, opened.faults.join('\n'));
    });
  }

  it('R32: two organisations have nothing in common but what both say', async () => {
    const {page: opened, shown} = await open(
      report() +
        tag(ONE, 'data-organisation="One" data-nation="wales"') +
        '<script src="prevent.js" data-organisation="Other" data-email="a@other.example" data-nation="wales" defer></script>',
    );
    assert.deepEqual(shown, [national]);
    const text = await opened.evaluate(`(${elementsOnPage})()[0].shadowRoot.textContent`);
    assert.doesNotMatch(text, /other\.example|One|Other/);
  });

  it('R32: a second copy hands over what is inside it', async () => {
    const {shown} = await open(report(ONE) + ours + '<script src="prevent.2.js" defer></script>', {
      files: {'prevent.2.js': {body: withDetailsInside(built, {phone: ONE})}},
    });
    assert.deepEqual(shown, [dials(ONE)]);
  });

  it('R32, R33: two files that have different numbers inside contradict each other', async () => {
    const inside = (phone) => ({body: withDetailsInside(built, {phone})});
    const {shown} = await open(report(ONE) + ours + '<script src="prevent.2.js" defer></script>', {
      files: {'prevent.js': inside(ONE), 'prevent.2.js': inside(OTHER)},
    });
    assert.deepEqual(shown, [kept]);
  });

  it('R33: a form behind the # keeps the question in its address', async () => {
    const form = 'https://council.example/form?page=prevent';
    const {page} = await open(`${report()}<script src="prevent.js#form-url=${form}" defer></script>`);
    const links = await page.$$eval('prevent-report', ([{shadowRoot}]) =>
      [...shadowRoot.querySelectorAll('a')].map(({href}) => href),
    );
    assert.ok(links.includes(form), links.join(' '));
  });

  it('R32: details of a tag that has left the page are over, and those of one that comes hold', async () => {
    const {page: opened} = await open(`<div id="view">${tag(ONE)}</div>${report(ONE)}`);
    assert.deepEqual(await opened.evaluate(look), [dials(ONE)]);
    await opened.evaluate(() => document.querySelector('#view').replaceChildren());
    await settle(opened);
    assert.deepEqual(await opened.evaluate(look), [kept]);
    await opened.evaluate((number) => {
      const script = Object.assign(document.createElement('script'), {src: 'prevent.js'});
      script.dataset.phone = number;
      document.querySelector('#view').append(script);
    }, OTHER);
    await opened.waitForFunction(`${look}[0].dials.length`);
    assert.deepEqual(await opened.evaluate(look), [dials(OTHER)]);
    assert.ok(await opened.evaluate(() => !document.querySelector('prevent-report').shadowRoot.querySelector('slot')));
  });

  it('R32: a block of data that a library morphs is read again', async () => {
    const {page: opened, shown} = await open(`<div id="view">${block({phone: ONE})}</div>${report()}${ours}`, {
      head: '<script src="/node_modules/morphdom/dist/morphdom-umd.js"></script>',
    });
    assert.deepEqual(shown, [dials(ONE)]);
    await opened.evaluate(
      (html) => window.morphdom(document.querySelector('#view'), html),
      `<div id="view">${block({phone: OTHER})}</div>`,
    );
    await settle(opened);
    assert.deepEqual(await opened.evaluate(look), [dials(OTHER)]);
  });

  // Turbo keeps every script in the head that was ever there, unless its tag asks for the page to be loaded.
  const turbo = '<script src="/node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js"></script>';
  const pasted = (attributes) => `<script src="prevent.js" ${attributes} defer></script>`;
  const drives = {
    'tags in the body': (phone) => ['', pasted(phone && `data-phone="${phone}"`)],
    'a script in the head, and blocks of data in the body': (phone) => [ours, phone && block({phone})],
    'tags in the head that Turbo tracks': (phone) => [
      pasted(`data-turbo-track="reload" ${phone && `data-phone="${phone}"`}`),
      '',
    ],
  };
  for (const [what, given] of Object.entries(drives)) {
    it(`R32: Turbo Drive from a page of one school to that of another, and on: ${what}`, async () => {
      const site = (phone, next) => {
        const [head, body] = given(phone);
        return hostPage(
          `<div class="prevent-report">${fallback()}</div><a id="go" href="${next}">Next</a>${body}`,
          turbo + head,
        );
      };
      const opened = await openSite({
        'index.html': site(ONE, 'two.html'),
        'two.html': site(OTHER, 'three.html'),
        'three.html': site('', 'index.html'),
      });
      for (const expected of [dials(ONE), dials(OTHER), national]) {
        await opened.waitForFunction(`JSON.stringify(${look}) === '${JSON.stringify([expected])}'`);
        if (expected !== national) await opened.click('#go');
      }
      assert.deepEqual(opened.faults, []);
    });
  }

  // What must stay, and what nothing may delay.
  const national999 = fallback();
  const alarms = {
    'an international number': '+44 (0)1632 960123',
    'a number with marks in it': '\u202d01632\u00a0960123\u202c',
    'a number in several parts': '<b>01632</b> <font>960</font>&nbsp;123',
    'a number with hyphens': '01632-960-123',
    'a mobile': '07700 900123',
    'an address': 'prevent@council.example',
    'an address behind a link': '<a href="mailto:prevent@council.example?subject=x">Write</a>',
    'a number behind a link': '<a href="tel:+441632960123">Ring us</a>',
    'a number in a picture’s text': 'Our team <img alt="Ring 01632 960123" src="data:,">',
    'a number in a part of a picture':
      '<map name="map"><area shape="default" href="tel:01632960123" alt="Ring us"></map><img alt="" usemap="#map" src="data:,"> Our team',
    'a number with space around its stroke': '01632 – 960 123',
    'a number with a slash': '01632/960123',
    'a number and that of the next line': '01632 960123/4',
    'a number of another country': '+353 1 234 5678',
    'a number of another country, from a landline': '00 49 30 1234567',
    'a number that costs a little': '0845 123 4567',
    'an address in several parts': '<span>prevent</span><wbr>@<wbr><span>council.example</span>',
    'a number behind a national one': '0800 789 321 01632 960123',
    'a number in the same words as hours': '01632 960123 9am to 5pm',
    'a number right behind a word with a stop': 'Tel.01632 960123',
    'a number right behind a word with a hyphen': 'Tel-01632 960123',
    'a number with dots and bars in it': '01632 • 960 | 123',
    Samaritans: 'Samaritans: 116 123',
  };
  for (const [what, words] of Object.entries(alarms)) {
    it(`R31: the fallback stays: ${what}`, async () => {
      const {page: opened, shown} = await open(`<prevent-report>${national999}<p>${words}</p></prevent-report>
          <div class="prevent-about"><p>${words}</p></div><ul><li class="prevent-signs">${words}</li></ul>${ours}`);
      assert.ok(shown.length >= 2 && shown.slice(0, 2).every(({isKept}) => isKept), JSON.stringify(shown));
      assert.equal(opened.faults.length, shown.length, opened.faults.join('\n'));
      const seen = await opened.$eval('main', ({innerText}) => innerText);
      assert.ok((await opened.$eval('li', ({innerText}) => innerText)).length, seen);
    });
  }

  const calm = {
    'national numbers': ['0800 789 321 0800 011 3764 101 18001 101 +44 800 789 321 0800-011-3764 020 7340 7264', ''],
    'national numbers without a space between': ['<b>0800789321</b><b>08000113764</b>', ''],
    'dates and hours': ['Checked on 01-09-2026 08.30-17.00, 2026-11-23, 01.09.2026 10:00, Mon 09.00 - 17.00', ''],
    'hours in a table': [
      '<table><tr><td>08.30-17.00</td><td>08.30-17.00</td><td>08.30 - 12.00</td></tr></table>0830-1700 09:00',
      '',
    ],
    'days with slashes': ['01/09/2026 12 noon, 01/09/2026 - 02/10/2026', ''],
    'a picture and a link elsewhere': ['<img alt="999" src="data:,"><a href="mailto:?subject=x">Share</a>', ''],
    'national numbers with space around strokes': ['0800 - 789 - 321, 0800/789321, +44 - 800 789 321', ''],
    'numbers of other things': ['Charity 1043988, URN 123456, company 01234567, £1,000,000,000, 55, 24/7', ''],
    'a link to a page': [
      '<a href="/safeguarding#prevent-report">Report a concern</a> https://council.example/prevent',
      '',
    ],
    'a dear number, which nobody may give': ['0909 879 0123', ''],
    'the very number that the page gives': [ONE, `data-phone="${ONE}"`],
    'another number than the page gives': [OTHER, `data-phone="${ONE}"`],
    'a number, where the page gives an address': [ONE, 'data-email="prevent@council.example"'],
    'a number, where the page gives a form': [ONE, 'data-form-url="https://council.example/prevent"'],
    'an address in capitals': ['PREVENTreferrals@Scotland.police.uk', ''],
  };
  for (const [what, [words, attributes]] of Object.entries(calm)) {
    it(`R31: no fallback is held up: ${what}`, async () => {
      const {page: opened, shown} = await open(`<prevent-report>${national999}<p>${words}</p></prevent-report>
          <div class="prevent-about"><p>${words}</p></div><script src="prevent.js" ${attributes} defer></script>`);
      assert.deepEqual(
        shown.map(({isKept}) => isKept),
        [false, false],
      );
      assert.deepEqual(opened.faults, []);
    });
  }

  it('R31: a detail that an element does not show is no reason to give up its fallback', async () => {
    const all = ['report', 'about', 'signs', 'emergency-banner'].map(
      (name) => `<prevent-${name}>${fallback(ONE)}</prevent-${name}>`,
    );
    const lead = await open(all.join('') + data(`data-lead-phone="${OTHER}"`));
    assert.deepEqual(lead.shown, [dials(OTHER), kept, kept, kept]);
    const team = await open(all.join('') + data(`data-phone="${OTHER}"`));
    assert.deepEqual(team.shown, [dials(OTHER), dials(OTHER), kept, kept]);
    const same = await open(all.join('') + data(`data-phone="${ONE}"`));
    assert.deepEqual(same.shown, [dials(ONE), dials(ONE), kept, kept]);
    assert.equal(same.page.faults.length, 2);
    for (const line of same.page.faults) assert.match(line, /The element cannot show it: write it outside/);
  });

  it('R32: the page’s hours and date do not stand beside a number or a name of the element’s own', async () => {
    const ofPage = `data-phone="${ONE}" data-organisation="One" data-hours="noon to one" data-checked-on="2026-09-01"`;
    const owns = {
      [`phone="${OTHER}"`]: false,
      'organisation="Other"': false,
      'lead-name="Ms Other"': true,
      [`phone="${ONE.replace(' ', '')}"`]: true,
      'heading-level="3"': true,
    };
    for (const [own, areShown] of Object.entries(owns)) {
      const {page} = await open(`<prevent-report ${own}>${fallback()}</prevent-report>${data(ofPage)}`);
      const text = await page.$eval('prevent-report', ({shadowRoot}) => shadowRoot.textContent);
      assert.deepEqual([text.includes('noon to one'), text.includes('1 September 2026')], [areShown, areShown], own);
    }
    const hours = await open(
      `<prevent-report phone="${OTHER}" hours="all day">${fallback()}</prevent-report>${data(ofPage)}`,
    );
    assert.match(await hours.page.$eval('prevent-report', ({shadowRoot}) => shadowRoot.textContent), /all day/);
  });

  it('R31: a number is found where the page has classes of its own that are called Text and Element', async () => {
    const {shown} = await open(report(ONE) + ours, {head: '<script>function Text() {} function Element() {}</script>'});
    assert.deepEqual(shown, [kept]);
  });

  it('R31: an element with a number of its own is never held up', async () => {
    const {shown} = await open(`<prevent-report phone="${ONE}">${fallback(OTHER)}</prevent-report>${ours}`);
    assert.deepEqual(shown, [dials(ONE)]);
  });

  it('R31: an element that gets its number later gives up its fallback', async () => {
    const {page: opened, shown} = await open(report(ONE) + ours);
    assert.deepEqual(shown, [kept]);
    await opened.$eval('prevent-report', (each, number) => each.setAttribute('phone', number), ONE);
    await settle(opened);
    assert.deepEqual(await opened.evaluate(look), [dials(ONE)]);
  });

  // Somebody who may only write text or a comment cannot give a detail.
  const evil = JSON.stringify({phone: OTHER, folder: 'https://evil.example/'});
  const planted = {
    'an element that is no script': `<div type="application/json" data-prevent-widgets>${evil}</div>`,
    'a script in a drawing': `<svg><script type="application/json" data-prevent-widgets>${evil}</script></svg>`,
    'a template': `<template><script type="application/json" data-prevent-widgets>${evil}</script></template>`,
    'a comment that keeps scripts': `<ol class="comment-list"><li><script type="application/json" data-prevent-widgets>${evil}</script>
        <script type="text/plain" src="prevent.js" data-phone="${OTHER}"></script></li></ol>`,
    'a text that is being edited': `<div contenteditable><script type="application/json" data-prevent-widgets>${evil}</script></div>`,
    'links to the script': `<a href="prevent.js#phone=${OTHER}">x</a><img src="prevent.js#phone=${OTHER}" alt=""><link rel="next" href="prevent.js#phone=${OTHER}">`,
    'a frame': `<iframe name="prevent.js" srcdoc="<script type='application/json' data-prevent-widgets>{}</script>"></iframe>`,
    names: `<img name="currentScript" src="prevent.js#phone=${OTHER}" data-phone="${OTHER}" alt=""><img name="scripts" alt=""><a id="phone" href="tel:${OTHER}"></a>
        <form id="script" name="scripts" data-phone="${OTHER}"><input name="src" value="prevent.js"><input name="text"></form>`,
    'another script’s attributes': `<script type="text/plain" src="whatsapp.js" data-phone="${OTHER}"></script>`,
    'data of another kind': `<script type="application/ld+json" data-prevent-widgets>${evil}</script><script type="text/plain" data-prevent-widgets>${evil}</script>`,
  };
  it('R9, R33: no detail is taken from what somebody may write into a page', async () => {
    for (const [what, html] of Object.entries(planted)) {
      const {shown, page: opened} = await open(
        `${html}<prevent-report lang="cy">${fallback()}</prevent-report>${ours}`,
      );
      await rendered(opened);
      assert.deepEqual(
        shown.map((each) => each.dials),
        [[]],
        what,
      );
      assert.ok(!opened.faults.some((fault) => fault.includes('evil')), what);
    }
    const {shown} = await open(report() + ours, {act: () => (location.hash = 'phone=01632%20960222')});
    assert.deepEqual(shown, [national]);
  });

  const says = {
    'a block that is no JSON': ['{phone: 1}', /is no JSON/],
    'a name that is none': [
      '{"telephone": "01632 960111"}',
      /"telephone" in .* is not read. Names are: organisation, \w/,
    ],
    'a value that is not allowed': [
      '{"phone": "0909 879 0123"}',
      /with "phone": "0909 879 0123" is left out\. Allowed/,
    ],
  };
  it('R6, R33: what cannot be read in a block is named', async () => {
    for (const [what, [json, expected]] of Object.entries(says)) {
      const {page: opened} = await open(
        `${report()}${ours}<script type="application/json" data-prevent-widgets>${json}</script>`,
      );
      assert.match(opened.faults.join(), expected, what);
    }
    const {page: opened} = await open(report() + '<script src="prevent.js#phone=0909&organization=x" defer></script>');
    assert.match(opened.faults.join(), /<script src="prevent\.js#…" organization> is not read\. Write organisation/);
    assert.match(opened.faults.join(), /with phone="0909" is left out/);
  });

  it('R33: the folder of the languages is found, or its absence is named', async () => {
    const welsh = `<prevent-report lang="cy">${fallback()}</prevent-report>`;
    const isWelsh = `(${elementsOnPage})()[0].shadowRoot.querySelector('section')?.lang === 'cy'`;
    const dist = {'cache/all.js': built, 'cache/prevent.js': built};
    const folder = '<script type="application/json" data-prevent-widgets>{"folder": "./"}</script>';
    const found = {
      'joined, with a block': `${folder}<script src="cache/all.js" defer></script>`,
      'minified into a cache, with a block': `${folder}<script src="cache/prevent.js" defer></script>`,
      'joined, its tag left': `<script type="text/plain" src="prevent.js"></script><script src="cache/all.js" defer></script>`,
      'written into the page': `${folder}<script>${built.replaceAll('</script', '<\\/script')}</script>`,
      'by the address': `<script src="cache/prevent.js#folder=./" defer></script>`,
      'by the tag': `<script src="cache/prevent.js" data-folder="./" defer></script>`,
    };
    for (const [what, html] of Object.entries(found)) {
      const {page: opened} = await open(welsh + html, {files: dist});
      await opened.waitForFunction(isWelsh);
      assert.deepEqual(opened.faults, [], what);
    }
    const lost = await open(`${welsh}<script src="cache/all.js" defer></script>`, {files: dist});
    await rendered(lost.page);
    assert.match(lost.page.faults.join(), /locales\/\w+\.js did not come\. .*"folder"/);
    assert.ok(engine);
  });
});
