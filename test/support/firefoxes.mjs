// Lends Firefox to one test file after another. To start and to end one takes as long as a dozen tests.
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {connect, createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import puppeteer from 'puppeteer-core';

/**
 * Starts to lend, and returns a function that ends it. FIREFOX_KEEPER in the environment tells test files the port.
 * Whoever connects is sent the address of a Firefox that nobody uses. It comes back with the word “done”. A connection
 * that ends without a word belonged to a file that failed, so that Firefox is ended.
 */
export async function lendFirefoxes(launch) {
  const folder = mkdtempSync(join(tmpdir(), 'prevent-widgets-firefox-'));
  const idle = new Set();
  const running = new Set();
  const server = createServer(async (socket) => {
    let isBack = false;
    socket.on('error', () => {}).on('data', () => (isBack = true));
    const [firefox = await start().catch(console.error)] = idle;
    if (!firefox) return socket.destroy();
    idle.delete(firefox);
    socket.on('close', () => (isBack ? idle.add(firefox) : firefox.process().kill()));
    socket.write(firefox.wsEndpoint());
  });

  async function start() {
    const firefox = await launch({userDataDir: mkdtempSync(join(folder, 'profile-'))});
    running.add(firefox);
    firefox.process().once('exit', () => [idle, running].forEach((all) => all.delete(firefox)));
    // Firefox has one session at a time.
    await firefox.disconnect();
    return firefox;
  }

  await once(server.listen(0, '127.0.0.1'), 'listening');
  process.env.FIREFOX_KEEPER = server.address().port;
  return async () => {
    delete process.env.FIREFOX_KEEPER;
    server.close();
    await Promise.all([...running].map((firefox) => firefox.process().kill() && once(firefox.process(), 'exit')));
    rmSync(folder, {recursive: true});
  };
}

/** Borrows a Firefox. Its pages are in a container of their own: no cookie and no storage reaches the next file. */
export async function borrowFirefox(port) {
  const socket = connect(port, '127.0.0.1');
  const gone = once(socket, 'close').then(() => Promise.reject(new Error('Firefox does not start.')));
  const [address] = await Promise.race([once(socket, 'data'), gone]);
  const browser = await puppeteer.connect({browserWSEndpoint: `${address}`, protocol: 'webDriverBiDi'});
  const container = await browser.createBrowserContext();
  // Without a page that stays open, Firefox starts a process for each page.
  await container.newPage();
  return Object.assign(browser, {
    newPage: () => container.newPage(),
    async close() {
      await container.close();
      await browser.disconnect();
      socket.end('done');
    },
  });
}
