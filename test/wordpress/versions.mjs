// Holds the versions of WordPress that the tests run on, the oldest first: Debian's installed package, if there is one;
// one of npm's builds, which also has the drop-in that makes SQLite the database; and the newest, from Debian's next
// release.
import {cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {fetchPackage} from '../../scripts/tools/fetch-package.mjs';
import {keepFolder} from '../../scripts/tools/keep-folder.mjs';
import {unpackFromDebian} from './debian.mjs';
import {unzip} from './plugin.mjs';

const BUILDS = '@wp-playground/wordpress-builds@0.9.19';
const INTEGRITY = 'sha512-dlqvh/MJDpE5W68vgPPKUjpip6zMuBh59L3D18ZX+pdwurC4q4ydrTww/3sTMV69BBcoH6kF93YtAtujNC5Mpw==';
const DEBIAN = '/usr/share/wordpress';
/** The Debian release with the newest WordPress, and the packages that WordPress there links to. */
const NEWEST = 'forky';
const PACKAGES = [
  ...['wordpress', 'wordpress-theme-twentytwentyfive', 'libphp-phpmailer', 'php-getid3'],
  ...['libjs-cropper', 'libjs-jquery-ui', 'libjs-lodash', 'libjs-underscore'],
];
const cache = fileURLToPath(new URL('../../node_modules/.cache/wordpress/', import.meta.url));

/**
 * Returns the available versions: each has a number and a folder with WordPress, which has `wp-content/db.php` for
 * SQLite. It fetches missing versions and keeps them for the next run. WORDPRESS=debian,6.5,forky names the ones to
 * use.
 *
 * @returns {Array<{version: string, folder: string}>}
 */
export function versions() {
  const isDebian = existsSync(DEBIAN) || process.env.REQUIRE_PHP;
  const wanted = process.env.WORDPRESS?.split(',') ?? (isDebian ? ['debian', '6.5', NEWEST] : ['6.5']);
  return wanted.map((name) => {
    const folder = keepFolder(join(cache, name), (part) => make(name, part));
    const [, version] = readFileSync(join(folder, 'wp-includes/version.php'), 'utf8').match(/\$wp_version = '([^']+)'/);
    return {version, folder};
  });
}

function make(name, part) {
  if (name === 'debian') {
    if (!existsSync(DEBIAN)) throw new Error("Debian's package wordpress is not installed.");
    copyFromDebian(DEBIAN, part);
  } else if (name === NEWEST) {
    const unpacked = mkdtempSync(`${part}-unpacked-`);
    unpackFromDebian(NEWEST, PACKAGES, unpacked);
    copyFromDebian(join(unpacked, DEBIAN), part);
    rmSync(unpacked, {recursive: true});
    addThemes(part);
  } else {
    unzip(readFileSync(join(builds(), `src/wordpress/wp-${name}.zip`)), part);
    cpSync(join(builds(), `public/wp-${name}`), part, {recursive: true});
    rmSync(join(part, 'wp-content/database'), {recursive: true});
    addThemes(part);
  }
  addDatabase(part);
}

/** Copies WordPress from Debian's package, which keeps files that other packages share elsewhere and links to them. */
function copyFromDebian(from, to) {
  const isPart = (path) => !/\/(?:wp-config\.php|\.htaccess)$/.test(path);
  cpSync(from, to, {recursive: true, dereference: true, filter: isPart});
}

/** Adds themes with widget areas: npm's build has none, but Debian's package has some. */
function addThemes(part) {
  const themes = join(DEBIAN, 'wp-content/themes');
  for (const theme of existsSync(themes) ? readdirSync(themes) : []) {
    const own = join(part, 'wp-content/themes', theme);
    if (!existsSync(own)) cpSync(join(themes, theme), own, {recursive: true, dereference: true});
  }
}

function addDatabase(part) {
  const plugins = join(part, 'wp-content/plugins');
  const sqlite = join(builds(), 'src/sqlite-database-integration/sqlite-database-integration.zip');
  unzip(readFileSync(sqlite), plugins, (path) => !path.includes('/tests/'));
  renameSync(join(plugins, 'sqlite-database-integration-main'), join(plugins, 'sqlite-database-integration'));
  cpSync(join(plugins, 'sqlite-database-integration/db.copy'), join(part, 'wp-content/db.php'));
}

/** Returns the folder with npm's builds. */
function builds() {
  return keepFolder(join(cache, 'builds'), (part) => {
    const sqlite = 'src/sqlite-database-integration';
    fetchPackage(BUILDS, INTEGRITY, part, 'public/wp-6.5', 'src/wordpress', sqlite);
  });
}

/** Returns the oldest and the newest version. We do not try in between what holds in both. */
export function oldestAndNewest() {
  const all = versions();
  return [...new Set([all[0], all.at(-1)])];
}
