// npm run test:quick tests what is in the sources now, also in a fresh clone. This takes half a minute: it builds the project.
import assert from 'node:assert/strict';
import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, it} from 'node:test';
import {copyOfTheProject} from '../support/copy-of-the-project.mjs';

let copy;
before(() => (copy = copyOfTheProject()));
after(() => copy.remove());

it('npm run test:quick has the texts of locales/ as they are, where nothing was built before', () => {
  rmSync(join(copy.folder, 'src/locale/generated'), {recursive: true, force: true});
  copy.change('locales/cy.xlf', (text) => text.replace('>Beth yw Prevent<', '>Geiriad newydd<'));
  // The tests themselves would take a minute: in their place, say what they would test.
  copy.write(
    'scripts/tools/test.mjs',
    `import {readFileSync} from 'node:fs';
     console.log(process.argv[2], readFileSync('dist/locales/cy.js', 'utf8').includes('Geiriad newydd'));`,
  );
  assert.match(copy.run('npm', 'run', 'test:quick').toString(), /^--quick true$/m);
});
