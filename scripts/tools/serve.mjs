// Serves the demo and every other file in this folder, to this machine only.
import {createReadStream, existsSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {contentTypes} from './content-types.mjs';
import {markdownPage} from './markdown-page.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const server = createServer((request, response) => {
  const {pathname} = new URL(request.url, 'http://localhost');
  if (pathname === '/') {
    response.writeHead(302, {location: '/demo/'}).end();
    return;
  }
  const document = /^\/(docs\/[\w./-]+)\.html$/.exec(pathname)?.[1];
  if (document && existsSync(join(root, `${document}.md`))) {
    response.writeHead(200, {'content-type': contentTypes['.html'], 'cache-control': 'no-store'});
    response.end(markdownPage(`${document}.md`));
    return;
  }
  const file = join(root, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
  if (!file.startsWith(root) || file.includes(`${sep}.`) || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404, {'content-type': 'text/plain'}).end('Not found');
    return;
  }
  response.writeHead(200, {
    'content-type': contentTypes[extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-store',
  });
  createReadStream(file).pipe(response);
});

const wanted = Number(process.env.PORT ?? 8000);
server.on('error', (error) => {
  // Another program may use the port. Then any free port will do, unless somebody asked for a certain one.
  if (error.code !== 'EADDRINUSE' || process.env.PORT) throw error;
  server.listen(0, '127.0.0.1');
});
server.on('listening', () => console.log(`The demo is at http://localhost:${server.address().port}/demo/`));
server.listen(wanted, '127.0.0.1');
