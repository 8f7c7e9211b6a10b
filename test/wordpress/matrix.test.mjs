// This takes a minute and a half: three versions of WordPress, alone and as a network, for each way and role.
// Tries every way to bring an element onto a WordPress page, as every role, on every version, and says whether the
// element is alive or why not. The table that it prints is the one in docs/cms.md.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {launch} from '../support/engines.mjs';
import {readText} from '../support/pages.mjs';
import {withoutPhp} from './plugin.mjs';
import {startSite} from './site.mjs';
import {versions} from './versions.mjs';
import {school, settingsOf, visitors} from './visitor.mjs';
import {ways} from './ways.mjs';

/** The columns: the role's name, its user, and the kind of site. */
const ROLES = [
  {role: 'Administrator', user: 'administrator'},
  {role: 'Editor', user: 'editor'},
  {role: 'Editor without `unfiltered_html`', user: 'filtered'},
  {role: 'Author', user: 'author'},
  {role: 'Contributor', user: 'contributor'},
  {role: 'Super admin of a network', user: 'administrator', isNetwork: true},
  {role: 'Administrator in a network', user: 'manager', isNetwork: true},
];

/** The result of ways that do not lead to a page. */
const ELSEWHERE = {'In a feed': 'fallback', 'In the REST API': 'whole', 'In an excerpt': 'left out'};

/** Returns what each cell must say: alive, or why not. */
const expected = (way, user, isNetwork) => {
  const isAdministrator = ['administrator', 'manager'].includes(user);
  // A user who may not edit a published page may not see its revisions either.
  if (/^Re/.test(way) && user === 'contributor') return 'not allowed';
  if (way in ELSEWHERE) return ELSEWHERE[way];
  if (/site editor|Widget/.test(way) && !isAdministrator) return 'not allowed';
  // The plugin does not learn of a tag that it has not printed, and kses removes the tag if the user may not write it.
  if (way === 'The tag, pasted as HTML') return mayWriteTags(user, isNetwork) ? 'without the details' : 'fallback only';
  return 'alive';
};
const mayWriteTags = (user, isNetwork) =>
  isNetwork ? user === 'administrator' : ['administrator', 'manager', 'editor'].includes(user);

const outcomes = new Map();
const cell = (way, role) => `${way} | ${role}`;

// All sites share a browser: each has its own visitor, without anybody else's cookies.
let browser;
before(async () => {
  if (!withoutPhp) browser = await launch('chromium');
});
after(() => browser?.close());

for (const image of withoutPhp ? [] : versions()) {
  for (const isNetwork of [false, true]) {
    describe(`WordPress ${image.version}${isNetwork ? ', a network' : ''}`, () => {
      let site;
      let visitor;

      before(async () => {
        site = await startSite(image, {isNetwork});
        await site.run(settingsOf(school));
        visitor = await visitors(browser);
      });
      after(async () => {
        await visitor?.close();
        site?.close();
      });

      for (const [way, use] of Object.entries(ways)) {
        it(way, async () => {
          for (const {role, user} of ROLES.filter((each) => Boolean(each.isNetwork) === isNetwork)) {
            const outcome = await outcomeOf(use, user);
            const known = outcomes.get(cell(way, role)) ?? new Map();
            outcomes.set(cell(way, role), known.set(image.version, outcome));
            assert.equal(outcome, expected(way, user, isNetwork), role);
          }
        });
      }

      async function outcomeOf(use, user) {
        try {
          const result = await use(site, user);
          return result.outcome ?? (await visitor.visit(result));
        } catch (error) {
          if (/rest_(?:cannot|forbidden)/.test(error.message)) return 'not allowed';
          throw error;
        }
      }

      it('PHP has nothing to say of the plugin', () => {
        assert.deepEqual(site.complaints(), []);
      });
    });
  }
}

describe('the matrix of WordPress', {skip: withoutPhp}, () => {
  it('stands in docs/cms.md as it was found', () => {
    const rows = Object.keys(ways).map((way) => [
      way,
      ...ROLES.map(({role}) => summary(outcomes.get(cell(way, role)))),
    ]);
    const table = [['Way', ...ROLES.map(({role}) => role)], ...rows].map((cells) => cells.join(' | '));
    console.log(`WordPress ${versions().map(({version}) => version)}:\n${table.join('\n')}`);
    const documented = readText('docs/cms.md')
      .split('\n')
      .map((line) => line.replace(/^\| *| *\|$/g, '').replace(/ *\| */g, ' | '));
    for (const line of table) assert.ok(documented.includes(line), `docs/cms.md lacks: ${line}`);
  });
});

/** Returns one result if all versions agree, otherwise the result of each. */
function summary(byVersion = new Map()) {
  const different = new Set(byVersion.values());
  return different.size === 1 ? [...different][0] : [...byVersion].map((pair) => pair.join(': ')).join('; ');
}
