// This takes half a minute: it opens some 70 pages in each browser.
// Tests placeholders: a class or a link that an editor can write where a custom tag would be removed.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {elementTags as tags} from '../../scripts/build/read-tags.mjs';
import {
  describePages,
  elementsOnPage,
  elementsWithoutEmergencyLink,
  hostPage,
  placeholderSnippets,
  rendered,
} from '../support/pages.mjs';

const script = '<script src="prevent.js" data-organisation="Fenland District Council" data-phone="101" defer></script>';
const fallback = '<p>In an emergency, call <a href="tel:999">999</a>.</p>';
const hook = (tag, attributes = '') => `<div class="${tag}" ${attributes}>${fallback}</div>`;
const link = (address, attributes = '') => `<a href="${address}" ${attributes}>Report a concern</a>`;
const report = hook('prevent-report');
const reportLink = link('#prevent-report');

/** Runs in a page. It returns where the page's elements stand, and the placeholder of each. */
const look = `(${elementsOnPage})().map((element) => {
  const root = element.getRootNode();
  const beside = element.closest('[data-prevent-stand-in]')?.previousElementSibling;
  const around = root instanceof ShadowRoot ? root.host : beside;
  return {tag: element.localName, within: around?.localName, placeholder: around?.textContent};
})`;

// Each is a placeholder for one element.
const placeholders = {
  ...Object.fromEntries(tags.map((tag) => [`a class, ${tag}`, hook(tag)])),
  ...Object.fromEntries(tags.map((tag) => [`a link, ${tag}`, `<p>${link(`#${tag}`)}</p>`])),
  'one class of several': `<div class="wp-block-group prevent-report is-layout">${fallback}</div>`,
  'a class on a paragraph': '<p class="prevent-report">In an emergency, call 999.</p>',
  'a class on something empty': '<div class="prevent-report"></div>',
  'a link to a page of the same site': `<p>${link('/safeguarding/?from=menu#prevent-report')}</p>`,
  'a link to another site': `<p>${link('https://www.example.org/#prevent-report')}</p>`,
  'a link as some editors complete it': `<p>${link('http://#prevent-report')}</p>`,
  'a link in a list': `<ul><li>${reportLink}</li></ul>`,
  'a link before words': `<div>${reportLink}<p>Term dates.</p></div>`,
  'a link in the midst of a page': `<p>Before.</p>${reportLink}<p>Behind.</p>`,
  'a link in a cell': `<table><tr><td>${reportLink}</td></tr></table>`,
  'a class on an item': `<ul><li class="prevent-report">In an emergency, call 999.</li></ul>`,
  'a class on a cell': `<table><tr><td class="prevent-report" colspan="2">${fallback}</td></tr></table>`,
  'a class on a figure': `<figure class="prevent-report">${fallback}</figure>`,
  'a class on something with a shadow root of its own': `<div class="prevent-report"><template shadowrootmode="open"><b><slot></slot></b></template>${fallback}</div>`,
  'a link in something with a shadow root of its own': `<p><template shadowrootmode="open"><b><slot></slot></b></template>${reportLink}</p>`,
  'a link beside words': `<p>Worried? ${reportLink} today.</p>`,
  'a link that opens a window': `<p>${link('#prevent-report', 'target="_blank" rel="noopener nofollow"')}</p>`,
};

// Each looks like a placeholder, but is not one.
const leftAlone = {
  'a link of a visitor': link('#prevent-report', 'rel="nofollow ugc"'),
  'a comment, WordPress': `<ol class="comment-list"><li>${report}${reportLink}</li></ol>`,
  'a comment, WordPress blocks': `<div class="wp-block-comment-template">${report}${reportLink}</div>`,
  'a comment, Drupal': `<article class="js-comment comment" data-comment-user-id="7">${report}${reportLink}</article>`,
  'a comment area by id': `<section id="comments">${report}${reportLink}</section>`,
  'a comment by microdata': `<div itemprop="comment">${report}${reportLink}</div>`,
  'a comment by its type': `<div itemscope itemtype="https://schema.org/Comment">${report}${reportLink}</div>`,
  'a reply in a forum': `<div class="bbp-reply-content">${report}${reportLink}</div>`,
  'a text that is being edited': `<div contenteditable>${report}<p>${reportLink}</p></div>`,
  'a plain text that is being edited': `<div contenteditable="plaintext-only">${report}</div>`,
  'the block editor': `<div class="editor-styles-wrapper">${report}${reportLink}</div>`,
  'a menu': `<nav><ul><li>${reportLink}</li></ul></nav>`,
  'a menu by role': `<div role="navigation">${reportLink}</div>`,
  'a link to a place on the page': `${reportLink}<h2 id="prevent-report">Reporting</h2>`,
  'a link with more behind it': link('#prevent-report-form'),
  'a link with other letters': link('#Prevent-Report'),
  'a link in a drawing': '<svg width="9" height="9"><a href="#prevent-report"><text>Report</text></a></svg>',
  'a class in other letters': '<div class="Prevent-Report">999</div>',
  'a longer class': '<div class="prevent-report-wrapper">999</div>',
  'a class on a button': '<button class="prevent-report">Report</button>',
  'a class on a field': '<input class="prevent-report">',
  'a class on a list': `<ul class="prevent-report"><li>999</li></ul>`,
  'a template': `<template>${report}${reportLink}</template>`,
};

describePages('placeholders', ({openSite}) => {
  const open = (body, head = '') => openSite({'index.html': hostPage(body, head)});

  for (const [what, html] of Object.entries(placeholders)) {
    it(`${what}: the element comes, with the page’s details, and the placeholder is its fallback`, async () => {
      const page = await open(html + script);
      const [{tag, text, slots}] = await rendered(page);
      assert.equal(slots, 0);
      if (tag === 'prevent-report') assert.match(text, /Fenland District Council/);
      const [expected] = /In an emergency, call 999|Report a concern/.exec(html.replace(/<.*?>/g, '')) ?? [''];
      const [kept] = await page.evaluate(look);
      assert.ok(kept.placeholder.includes(expected));
      assert.ok(!(await page.$eval('main', ({innerText}) => innerText)).includes(expected || 'nothing'));
      assert.deepEqual(await page.evaluate(elementsWithoutEmergencyLink), []);
      assert.deepEqual(page.faults, []);
    });
  }

  for (const {name, html} of placeholderSnippets) {
    it(`R2: as documented: ${name}`, async () => {
      const page = await open(html);
      await rendered(page);
      assert.deepEqual(page.faults, []);
    });
  }

  it('a placeholder in the fallback of another one is part of that fallback', async () => {
    const inner = '<p class="prevent-signs">Signs</p><ul><li class="prevent-about">About</li></ul>';
    const page = await open(`<div class="prevent-report">${fallback}${inner}</div>${script}`);
    const all = await rendered(page);
    assert.deepEqual(
      all.map(({tag}) => tag),
      ['prevent-report'],
    );
    await page.waitForFunction(() => document.readyState === 'complete');
    await page.evaluate(() => new Promise(requestAnimationFrame));
    assert.equal(await page.$eval('.prevent-signs', ({shadowRoot}) => shadowRoot), null);
    assert.equal(await page.$eval('ul', ({children}) => children.length), 1);
  });

  it('R1: whatever stands in a placeholder is there without the script', async () => {
    const page = await open(Object.values(placeholders).join(''));
    assert.deepEqual(await page.evaluate(look), []);
    assert.ok(await page.evaluate(() => [...document.links].every((each) => each.getClientRects().length)));
  });

  for (const [what, html] of Object.entries(leftAlone)) {
    it(`is left alone: ${what}`, async () => {
      // The last one is a placeholder: once it has become an element, the others would have become elements too.
      const page = await open(html + hook('prevent-about') + script);
      await rendered(page);
      assert.deepEqual(
        (await page.evaluate(look)).map(({tag}) => tag),
        ['prevent-about'],
      );
      assert.deepEqual(page.faults, []);
    });
  }

  it('is left alone: a page of which an editor may write every part', async () => {
    const page = await open(`${report}${reportLink}<script>document.designMode = 'on'</script>${script}`);
    await page.evaluate(() => customElements.whenDefined('prevent-report'));
    assert.deepEqual(await page.evaluate(look), []);
  });

  it('is left alone: a page in a page builder’s editor', async () => {
    for (const name of ['elementor-editor-active', 'et-fb', 'fl-builder-edit', 'vc_editor', 'sqs-edit-mode-active']) {
      const page = await open(`<script>document.body.className = '${name}'</script>${report}${reportLink}${script}`);
      await page.evaluate(() => customElements.whenDefined('prevent-report'));
      assert.deepEqual(await page.evaluate(look), [], name);
    }
  });

  it('is left alone: a page whose address is the class of its body, with open comments', async () => {
    const name = 'page prevent-report comments-open';
    const page = await open(`<script>document.body.className = '${name}'</script>${report}${script}`);
    await rendered(page);
    assert.deepEqual(
      (await page.evaluate(look)).map(({within}) => within),
      ['div'],
    );
  });

  it('carries no contact detail and no setting', async () => {
    const details = `data-phone="01354 654321" phone="01354 654321" data-email="a@b.example" email="a@b.example" nation="scotland"
      data-organisation="Somebody" organisation="Somebody" heading-level="5" data-heading-level="5"`;
    const page = await open(`${hook('prevent-report', details)}<p>${link('#prevent-report', details)}</p>${script}`);
    for (const {text, links} of await rendered(page, 2)) {
      assert.match(text, /Fenland District Council/);
      assert.doesNotMatch(text, /Somebody|Police Scotland/);
      assert.ok(!links.some((address) => /01354|b\.example/.test(address)), `${links}`);
    }
    assert.equal(
      await page.evaluate(`(${elementsOnPage})().filter(({shadowRoot}) => shadowRoot.querySelector('h5')).length`),
      0,
    );
  });

  it('R20: is shown in its own language', async () => {
    const page = await open(
      `${hook('prevent-report', 'lang="cy"')}<p>${link('#prevent-report', 'lang="cy"')}</p>
      <script src="locales/cy.js"></script>${script}`,
    );
    await page.waitForFunction(
      `(${elementsOnPage})().filter(({shadowRoot}) => shadowRoot?.querySelector('section')?.lang === 'cy').length === 2`,
    );
  });

  const late = {
    'inserted later, with innerHTML': (html) => (document.querySelector('main').innerHTML += html),
    'inserted later, deep inside something': (html) => {
      const holder = document.createElement('section');
      holder.innerHTML = `<div><div>${html}</div></div>`;
      document.body.append(holder);
    },
    'inserted before everything else': (html) => document.body.insertAdjacentHTML('afterbegin', html),
    'made by hand': () => {
      const made = document.createElement('div');
      document.body.append(made);
      made.className = 'prevent-report';
      made.textContent = 'In an emergency, call 999.';
    },
    'made a placeholder by its class': () => {
      const made = document.createElement('div');
      made.textContent = 'In an emergency, call 999.';
      document.body.append(made);
      requestAnimationFrame(() => (made.className = 'card prevent-report'));
    },
    'inserted beside a form whose fields have the names of methods': (html) =>
      document.body.insertAdjacentHTML(
        'beforeend',
        `<form><input name="matches"><input name="querySelectorAll"><input name="closest"><input name="localName"><input name="shadowRoot">${html}</form>`,
      ),
  };
  for (const [what, act] of Object.entries(late)) {
    it(`${what}: is upgraded`, async () => {
      const page = await open(script);
      await page.evaluate(() => customElements.whenDefined('prevent-report'));
      await page.evaluate(act, report);
      await rendered(page);
      assert.deepEqual(
        (await page.evaluate(look)).map(({within}) => within),
        ['div'],
      );
      assert.deepEqual(page.faults, []);
    });
  }

  it('R10: all of its content becomes the fallback, when the script runs in the midst of it', async () => {
    const sync = '<script src="prevent.js"></script>';
    const page = await open(`<div class="prevent-report"><p>Before.</p>${sync}<p>Behind: call 999.</p></div>`);
    await rendered(page);
    assert.doesNotMatch(await page.$eval('main', ({innerText}) => innerText), /Before|Behind/);
  });

  it('R10: is upgraded once, when the script is on the page twice', async () => {
    const page = await open(`${report}<p>${reportLink}</p>${script}${script.replace('prevent.js', 'prevent.2.js')}`);
    await page.waitForFunction(() => document.readyState === 'complete');
    await rendered(page, 2);
    await page.evaluate(() => document.body.append(document.createElement('p')));
    await rendered(page, 2);
  });

  it('R10: removed and put back, moved, copied', async () => {
    const page = await open(report + script);
    await rendered(page);
    await page.evaluate(() => {
      const placeholder = document.querySelector('.prevent-report');
      placeholder.remove();
      document.body.append(placeholder);
      document.querySelector('main').append(placeholder);
      document.body.append(placeholder.cloneNode(true));
    });
    for (const {regions, slots} of await rendered(page, 2)) assert.deepEqual({regions, slots}, {regions: 1, slots: 0});
    assert.deepEqual(page.faults, []);
  });

  it('does not fight for ever with a page that takes the element away again at once', async () => {
    const page = await open(
      `<ul><li class="prevent-report">${fallback}</li></ul><script>
        taken = 0;
        new MutationObserver(() => document.querySelectorAll('[data-prevent-stand-in]').forEach((each) => {
          taken++;
          each.remove();
        })).observe(document.body, {childList: true, subtree: true});
      </script>${script}`,
    );
    await page.waitForFunction(() => window.taken > 0);
    await page.evaluate(() => document.querySelector('.prevent-report').append('More.'));
    assert.ok((await page.evaluate(() => window.taken)) < 100);
    assert.deepEqual(await page.evaluate(look), []);
    assert.ok(await page.$eval('a[href="tel:999"]', (each) => each.getClientRects().length));
  });
});
