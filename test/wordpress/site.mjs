// Gives a test its own WordPress: installed in a temporary folder with SQLite, served by PHP, with a user for each
// role.
import {execFileSync, spawn} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {randomUUID} from 'node:crypto';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {unpackPlugin} from './plugin.mjs';

const beside = (name) => fileURLToPath(new URL(name, import.meta.url));
const FAST = ['-d', 'opcache.enable_cli=1', '-d', 'memory_limit=256M'];

/**
 * Installs a version of WordPress and serves it.
 *
 * @param {{version: string, folder: string}} version One of versions().
 * @param {{isNetwork?: boolean, hasPlugin?: boolean}} options
 *   A multisite has the sites `/`, `/school/` and `/college/`.
 */
export async function startSite({folder: image}, {isNetwork = false, hasPlugin = true} = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'prevent-wordpress-'));
  const port = await freePort();
  const host = `127.0.0.1:${port}`;
  copyImage(image, folder);
  if (hasPlugin) unpackPlugin(join(folder, 'wp-content/plugins'));
  cpSync(beside('must-use.php'), join(folder, 'wp-content/mu-plugins/must-use.php'));
  const runPhp = (...args) => execFileSync('php', [...FAST, ...args], {encoding: 'utf8', cwd: folder});

  writeFileSync(join(folder, 'wp-config.php'), configuration({host}));
  runPhp(beside('install.php'), folder, host, isNetwork ? 'network' : 'single');
  // Several workers use the database at once. With a write-ahead log, readers do not block writers.
  runPhp('-r', "(new PDO('sqlite:wp-content/database/test.sqlite'))->exec('PRAGMA journal_mode=WAL');");
  if (isNetwork) writeFileSync(join(folder, 'wp-config.php'), configuration({host, isNetwork}));

  const server = await serve(host, folder);
  // Run the code in the server, which has already compiled WordPress: a new PHP process takes ten times as long.
  const run = async (code) => {
    const answer = await fetch(`http://${host}/run`, {method: 'POST', headers: {'x-key': server.key}, body: code});
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${code}: ${answer.status} ${text}`);
    return text;
  };
  if (hasPlugin) await run(`activate_plugin('prevent-widgets/prevent-widgets.php', '', ${isNetwork});`);
  const cookies = JSON.parse(await run(`require '${beside('cookies.php')}';`));
  const site = {
    origin: `http://${host}`,
    folder,
    /** The users: a name for each role. `filtered` is an editor without the right `unfiltered_html`. */
    users: Object.keys(cookies),
    cookies: (user) =>
      Object.entries(cookies[user]).map(([name, value]) => ({name, value, domain: '127.0.0.1', path: '/'})),
    /** Returns a user's cookies as the header of a request. */
    cookieOf: (user) =>
      Object.entries(cookies[user])
        .map((pair) => pair.join('='))
        .join('; '),
    /** Runs PHP inside WordPress, and returns what it prints. */
    run,
    /** Adds a must-use plugin, which is always on. */
    addPlugin: (name, code) => writeFileSync(join(folder, 'wp-content/mu-plugins', name), code),
    /** Returns the complaints of PHP about the plugin. */
    complaints() {
      const log = join(folder, 'wp-content/debug.log');
      return existsSync(log)
        ? readFileSync(log, 'utf8')
            .split('\n')
            .filter((line) => line.includes('prevent-widgets'))
        : [];
    },
    /** Sends a request to the REST API as a user, as the block editor does. Throws if WordPress refuses. */
    rest: (user, path, body, method = body ? 'POST' : 'GET') => rest(site, site.cookieOf(user), path, body, method),
    close() {
      server.stop();
      rmSync(folder, {recursive: true, force: true});
    },
  };
  return site;
}

/** Starts PHP's own server, with workers. It reports the error if the server ends too early. */
async function serve(host, folder) {
  const key = randomUUID();
  const server = spawn('php', [...FAST, '-S', host, '-t', folder, beside('router.php')], {
    env: {...process.env, PHP_CLI_SERVER_WORKERS: '4', RUN_KEY: key},
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  let said = '';
  let isStopped = false;
  await new Promise((resolve, reject) => {
    server.stderr.on('data', (text) => {
      said = `${said}${text}`.slice(-2000);
      if (said.includes('started')) resolve();
    });
    server.on('exit', (code, signal) => {
      if (isStopped) return;
      const problem = `The server of ${host} has ended: ${code ?? signal}\n${said}`;
      console.error(problem);
      reject(new Error(problem));
    });
  });
  return {
    /** Whoever knows this key may run PHP. */
    key,
    stop() {
      isStopped = true;
      process.kill(-server.pid);
    },
  };
}

/**
 * Copies WordPress. Nothing writes to WordPress's own files, so links suffice for them. Something does write to the
 * configuration, and through a link that would change every other site's.
 */
function copyImage(image, folder) {
  for (const name of readdirSync(image).filter((each) => each !== 'wp-config.php')) {
    const copy = name === 'wp-content' ? ['-r'] : ['-al'];
    execFileSync('cp', [...copy, join(image, name), folder]);
  }
}

const configuration = ({host, isNetwork}) => `<?php
define('DB_NAME', 'wordpress');
define('DB_FILE', 'test.sqlite');
define('DB_DIR', __DIR__ . '/wp-content/database/');
// All different: WordPress makes keys of its own in place of some that are the same, and two workers would make two.
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $name) {
  define($name . '_KEY', $name);
  define($name . '_SALT', $name . ' salt');
}
define('WP_DEBUG', true);
define('WP_DEBUG_DISPLAY', false);
define('WP_DEBUG_LOG', __DIR__ . '/wp-content/debug.log');
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('CONCATENATE_SCRIPTS', false);
${isNetwork ? network(host) : `define('WP_HOME', 'http://${host}'); define('WP_SITEURL', 'http://${host}');`}
define('WP_ALLOW_MULTISITE', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

const network = (host) => `
define('MULTISITE', true);
define('SUBDOMAIN_INSTALL', false);
define('DOMAIN_CURRENT_SITE', '${host}');
define('PATH_CURRENT_SITE', '/');
define('SITE_ID_CURRENT_SITE', 1);
define('BLOG_ID_CURRENT_SITE', 1);
`;

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The nonces, by cookie: a nonce belongs to a session, so one is enough for everything that a user does. */
const nonces = new Map();

async function rest(site, cookie, path, body, method) {
  const [, folder = '/'] = path.match(/^(\/\w+\/)/) ?? [];
  const ask = (address, options) => fetch(site.origin + folder + address, options);
  if (!nonces.has(cookie)) {
    const nonce = await (await ask('wp-admin/admin-ajax.php?action=rest-nonce', {headers: {cookie}})).text();
    if (!/^\w{10}$/.test(nonce)) throw new Error(`There is no nonce, but: ${nonce}`);
    nonces.set(cookie, nonce);
  }
  const [route, query = ''] = path.replace(/^\/\w+\//, '').split('?');
  const answer = await ask(`index.php?rest_route=/${route}&${query}`, {
    method,
    headers: {cookie, 'x-wp-nonce': nonces.get(cookie), 'content-type': 'application/json'},
    body: body && JSON.stringify(body),
  });
  const result = await answer.json();
  if (!answer.ok) throw new Error(`${path}: ${result.code} ${result.message}`);
  return result;
}
