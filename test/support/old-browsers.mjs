// Fetches and starts old browsers, for the one test file that opens the script in them. Chromium comes inside npm
// packages, which we fetch by their hashes and keep below node_modules/.cache. The WebKit of Safari 14 is in Debian's
// JavaFX.
import {execFileSync, spawn} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliDecompressSync} from 'node:zlib';
import {fetchPackage} from '../../scripts/tools/fetch-package.mjs';
import {keepFolder} from '../../scripts/tools/keep-folder.mjs';

const cache = fileURLToPath(new URL('../../node_modules/.cache/old-browsers/', import.meta.url));
const java = fileURLToPath(new URL('webkit/OpenInJavaFX.java', import.meta.url));
const jars = ['base', 'controls', 'graphics', 'media', 'web'].map((name) => `/usr/share/java/javafx-${name}.jar`);
/** Starts the browser in its own process group, so that everything that it starts ends with it. */
const ofItsOwn = {detached: true, stdio: 'ignore'};
const isLinux64 = process.platform === 'linux' && process.arch === 'x64';

/**
 * The browsers that we can get, oldest first. `shows` is what a visitor sees in it. A browser with `isRare` runs only
 * if ALL_OLD_BROWSERS is set: those on both sides of the border are enough for every run.
 */
export const oldBrowsers = [
  chromium(65, '1.0.0', {
    shows: 'fallback',
    isRare: true,
    integrity: 'sha512-P1tiy/GBZZlZ+zy9JCw5+m4aFbUCINjtYvqhhKFqa3vB385Gvti0A349qliP2zp9Cb18jP2VrmKwZutJGCQLFA==',
  }),
  chromium(79, '2.0.0', {
    shows: 'fallback',
    isRare: true,
    integrity: 'sha512-HR0lEhwaTCQ4so3EytjuUlV+IvNdHo+xEbQxIvf0L+iA8pRW2bxuHQuaqGeW3L3Bpb+9SaKtn3lR7h2zZFMvpw==',
  }),
  chromium(80, '2.1.1', {
    shows: 'fallback',
    isRare: true,
    integrity: 'sha512-Wer2QuygxsCov5bM2+8CLa6qYpNsc5AxYTlgTne00aFoxFP491LGJRxOQtGnYtsJP6UG4pB0SfrwTyPnLys1Lw==',
  }),
  chromium(83, '3.1.1', {
    shows: 'fallback',
    isRare: true,
    integrity: 'sha512-ikOcpFgobiiUvDXtBft+jxVz2CsauRV58owDtVyF1ocl/YN+/eqdIrrmbItm3yeJGnb9RtKxzFAqGcpBTQbTCA==',
  }),
  chromium(85, '5.2.1', {
    shows: 'fallback',
    integrity: 'sha512-str1ip6pTu9TvCcQyQ/zdYLfQk+ugVVlLf7Gus6peR4PA6Mn3hZBt/eHwgIp/FJ+nY/BIY1jiCYcxpuDjHZWuw==',
  }),
  chromium(88, '5.5.0', {
    shows: 'elements',
    integrity: 'sha512-nYSDzTsVEVsvIFaUUAUN53ulXBLKSRXFS+eVYZOLZD5SA1If59rqBAiy4raMgorQwXWqjSsjK1SF4As+qzPLqA==',
  }),
  chromium(92, '10.1.0', {
    shows: 'elements',
    isRare: true,
    integrity: 'sha512-NZQVf+J4kqG4sVhRm3WNmOfzY0OtTSm+S8rg77pwePa9RCYHzhnzRs8YvNI6L9tALIW6RpmefWiPURt3vURXcw==',
  }),
  {
    name: 'WebKit 610',
    shows: 'elements',
    version: /AppleWebKit\/610\.2 .* JavaFX\/11/,
    missing: jars.every((jar) => existsSync(jar)) ? undefined : 'openjfx is not installed',
    reportOf: openInJavaFX,
  },
];

/** Describes a headless Chromium inside a version of chrome-aws-lambda. */
function chromium(major, version, rest) {
  return {
    name: `Chromium ${major}`,
    version: new RegExp(`HeadlessChrome/${major}\\.`),
    missing: isLinux64 ? undefined : 'the packages are for Linux x64',
    reportOf: (url) => openInChromium(fetched(version, rest.integrity), url),
    ...rest,
  };
}

/** Returns the folder of an unpacked browser, and fetches the browser if it is not there yet. */
function fetched(version, integrity) {
  return keepFolder(join(cache, version), (half) => unpack(half, version, integrity));
}

function unpack(folder, version, integrity) {
  fetchPackage(`chrome-aws-lambda@${version}`, integrity, folder, 'bin');
  const bin = join(folder, 'bin');
  for (const name of readdirSync(bin)) {
    const bytes = brotliDecompressSync(readFileSync(join(bin, name)));
    if (name.endsWith('.tar.br')) execFileSync('tar', ['-x', '-C', folder], {input: bytes});
    else writeFileSync(join(folder, 'chrome'), bytes, {mode: 0o755});
  }
  rmSync(bin, {recursive: true});
}

/**
 * No current driver speaks to these browsers. So we start them with an address, and the page itself reports what it
 * sees.
 */
function openInChromium(folder, url) {
  // With a debugging port, the browser stays open until it is told to quit.
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--window-size=800,2000', '--remote-debugging-port=0'];
  return withProfile((profile) =>
    heard(url, (address) =>
      spawn(join(folder, 'chrome'), [...flags, `--user-data-dir=${profile}`, address], {
        env: {...process.env, LD_LIBRARY_PATH: join(folder, 'lib')},
        ...ofItsOwn,
      }),
    ),
  );
}

function openInJavaFX(url) {
  const javaFX = ['--module-path', jars.join(':'), '--add-modules', 'javafx.web'];
  const libraries = '-Djava.library.path=/usr/lib/x86_64-linux-gnu/jni';
  return withProfile((profile) => {
    execFileSync('javac', [...javaFX, '-d', profile, java]);
    const words = ['-a', 'java', ...javaFX, libraries, '-Dprism.order=sw', '-cp', profile, 'OpenInJavaFX'];
    const env = {...process.env, HOME: profile};
    return heard(url, (address) => spawn('xvfb-run', [...words, address], {env, ...ofItsOwn}));
  });
}

async function withProfile(open) {
  const profile = mkdtempSync(join(tmpdir(), 'prevent-widgets-'));
  try {
    return await open(profile);
  } finally {
    rmSync(profile, {recursive: true, force: true, maxRetries: 5});
  }
}

/** Starts a browser, and waits until the page requests the address that it finds behind its own `#`. */
async function heard(url, start) {
  const server = createServer();
  const says = new Promise((resolve) => server.once('request', ({url: path}) => resolve(path.slice('/?'.length))));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = start(`${url}#http://127.0.0.1:${server.address().port}/?`);
  const hasEnded = new Promise((resolve) => browser.once('exit', resolve));
  const late = setTimeout(() => process.kill(-browser.pid), 60_000);
  try {
    const silence = hasEnded.then(() => Promise.reject(new Error('It ended, and the page said nothing.')));
    return JSON.parse(decodeURIComponent(await Promise.race([says, silence])));
  } finally {
    clearTimeout(late);
    if (browser.exitCode === null && browser.signalCode === null) process.kill(-browser.pid);
    await hasEnded;
    server.closeAllConnections();
    server.close();
  }
}
