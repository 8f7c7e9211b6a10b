// Serves whole pages for tests: the repository's files, and pages that a test makes up. It can answer late, wrongly or
// never, and it logs every request.
import {existsSync, readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {contentTypes} from '../../scripts/tools/content-types.mjs';

const project = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Starts the server on two origins. Their addresses begin with `server.origin` and `server.otherOrigin`.
 *
 * An answer is a text (the body) or an object:
 *   body     text or bytes; the default is the file itself
 *   change   a function from the file's bytes to others
 *   status   of the response
 *   headers  of the response
 *   delay    milliseconds before the response begins
 *   until    a promise: the response begins once it is kept
 *   fault    'hang' never answers, 'abort' cuts the connection
 *
 * @param {{root?: string}} options The folder to serve; the default is this repository.
 */
export async function startServer({root = project} = {}) {
  const answers = new Map();
  const requests = [];
  let sites = 0;

  function handle(request, response) {
    const {pathname, search} = new URL(request.url, 'http://localhost');
    requests.push({
      method: request.method,
      host: request.headers.host,
      path: pathname + search,
      headers: request.headers,
    });
    const answer = answers.get(pathname) ?? {};
    if (answer.fault === 'hang') return;
    if (answer.fault === 'abort') request.socket.destroy();
    else void answerLate(response, root, pathname, answer);
  }

  const servers = [createServer(handle), createServer(handle)];
  for (const server of servers) await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const [origin, otherOrigin] = servers.map((server) => `http://127.0.0.1:${server.address().port}`);

  return {
    origin,
    otherOrigin,
    /** Every request so far: method, host, path, headers. */
    requests,

    /**
     * Makes a folder of its own with the built scripts. Every other `prevent….js` in it is prevent.js too. Returns the
     * folder's address.
     *
     * @param files Answers by the name of the file.
     */
    site(files) {
      const folder = `/site/${++sites}/`;
      for (const [name, answer] of Object.entries(files)) {
        answers.set(folder + name, typeof answer === 'string' ? {body: answer} : answer);
      }
      return origin + folder;
    },

    /** Stops the server, and ends the requests that it never answered. */
    async close() {
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}

async function answerLate(response, root, pathname, answer) {
  await answer.until;
  setTimeout(send, answer.delay ?? 0, response, root, pathname, answer);
}

/** Returns an answer that begins when its `release` is called. */
export function heldAnswer() {
  const answer = {};
  answer.until = new Promise((resolve) => (answer.release = resolve));
  return answer;
}

function send(response, root, pathname, {body, change = (bytes) => bytes, status = 200, headers = {}}) {
  const bytes = body ?? read(root, pathname);
  if (bytes === undefined) {
    response.writeHead(404, {'content-type': 'text/plain'}).end('Not found');
    return;
  }
  // no-cache makes browsers ask again each time, but the back/forward cache may still keep the page.
  const type = contentTypes[extname(pathname)] ?? 'application/octet-stream';
  response.writeHead(status, {'content-type': type, 'cache-control': 'no-cache', ...headers}).end(change(bytes));
}

function read(root, pathname) {
  const [, name] = decodeURIComponent(pathname).match(/^\/site\/\d+\/((?:prevent|locales\/)[.\w]*\.js)$/) ?? [];
  const built = join(project, 'dist', name ?? '');
  const file = name
    ? existsSync(built)
      ? built
      : join(project, 'dist/prevent.js')
    : join(root, decodeURIComponent(pathname));
  const isThere = file.startsWith(root) && !file.includes(`${sep}.`) && existsSync(file) && statSync(file).isFile();
  return isThere ? readFileSync(file) : undefined;
}
