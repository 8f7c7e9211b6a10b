// Finds a Chromium for the tests, or fetches one. `node scripts/tools/browser.mjs` prints what will be used.
//   1. $CHROME_PATH
//   2. an installed Chrome, Chromium or Edge
//   3. one that an earlier run put in node_modules/.cache/browser
//   4. fetched: on Linux x64 the headless Chromium inside the npm package @sparticuz/chromium (brings its own
//      NSS libraries, needs no root), whose hash is checked; elsewhere Chrome's own headless shell of the day, through
//      @puppeteer/browsers: no hash of it is known.
import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {brotliDecompressSync} from 'node:zlib';
import {fetchPackage} from './fetch-package.mjs';
import {keepFolder} from './keep-folder.mjs';

const SPARTICUZ = '@sparticuz/chromium@147.0.0'; // the last one for Node 20
const INTEGRITY = 'sha512-4ZKeAQQa8up2mt675qSitztLdbQrlf8BKdC5naeap+5Mv1OV1OlJdPoU+EJC/p5sQUJUQmN4r+q5+EhaaOUHpQ==';
const require = createRequire(import.meta.url);
const cache = fileURLToPath(new URL('../../node_modules/.cache/browser/', import.meta.url));
const linux64 = process.platform === 'linux' && process.arch === 'x64';

function installed() {
  if (process.env.CHROME_PATH) return {executablePath: process.env.CHROME_PATH, from: 'CHROME_PATH'};
  const {Launcher} = createRequire(require.resolve('@web/test-runner-chrome'))('chrome-launcher');
  try {
    const path = Launcher.getFirstInstallation();
    if (path) return {executablePath: path, from: 'installed'};
  } catch {
    /* none */
  }
  if (process.platform === 'linux') {
    for (const p of ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'])
      if (existsSync(p)) return {executablePath: p, from: 'installed'};
  }
  return undefined;
}
function cached() {
  try {
    const o = JSON.parse(readFileSync(join(cache, 'browser.json'), 'utf8'));
    if (existsSync(o.executablePath)) return o;
  } catch {
    /* none */
  }
  return undefined;
}
function fetchSparticuz() {
  const out = keepFolder(join(cache, 'chromium'), (half) => {
    fetchPackage(SPARTICUZ, INTEGRITY, half, 'bin');
    const bin = join(half, 'bin');
    for (const name of readdirSync(bin)) {
      const bytes = brotliDecompressSync(readFileSync(join(bin, name)));
      if (name === 'chromium.br') writeFileSync(join(half, 'headless_shell'), bytes, {mode: 0o755});
      else if (/^(?:al2023|fonts|swiftshader)\./.test(name)) execFileSync('tar', ['-x', '-C', half], {input: bytes});
    }
    rmSync(bin, {recursive: true});
  });
  return {
    executablePath: join(out, 'headless_shell'),
    from: SPARTICUZ,
    env: {LD_LIBRARY_PATH: join(out, 'lib'), FONTCONFIG_PATH: join(out, 'fonts')},
  };
}
async function fetchChrome() {
  const {install, resolveBuildId, detectBrowserPlatform, Browser} = await import(
    pathToFileURL(createRequire(require.resolve('puppeteer-core')).resolve('@puppeteer/browsers'))
  );
  const platform = detectBrowserPlatform();
  const buildId = await resolveBuildId(Browser.CHROMEHEADLESSSHELL, platform, 'stable');
  const {executablePath} = await install({browser: Browser.CHROMEHEADLESSSHELL, buildId, platform, cacheDir: cache});
  return {executablePath, from: `chrome-headless-shell ${buildId}`};
}
export async function browser({fetch = false} = {}) {
  let b = installed() ?? cached();
  if (!b && fetch) {
    b = linux64 ? fetchSparticuz() : await fetchChrome();
    writeFileSync(join(cache, 'browser.json'), JSON.stringify(b));
  }
  if (!b) throw new Error('No Chrome or Chromium found. Run `npm run browser` to fetch one, or set CHROME_PATH.');
  return b;
}
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const b = await browser({fetch: true});
  const v = execFileSync(b.executablePath, ['--version'], {
    env: {...process.env, ...b.env},
    stdio: ['ignore', 'pipe', 'ignore'],
  })
    .toString()
    .trim();
  console.log(`browser: ${v} (${b.from}: ${b.executablePath})`);
}
