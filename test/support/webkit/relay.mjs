// Stands between a WebKitGTK and its driver, so that neither waits for the other's acknowledgement.
import net from 'node:net';
import {frame} from './inspector.mjs';

const acknowledgement = frame('Acknowledged');

/**
 * Opens a port that leads to another one.
 *
 * The browser writes each message by itself, and the system holds the second one back until the first is acknowledged, which the
 * driver leaves to a timer of 40 ms. So each is answered at once, with a message that the browser does not know and lets pass.
 *
 * @returns its number; it closes with the process.
 */
export async function relayTo(port) {
  const server = net.createServer((driver) => {
    const browser = net.connect(port, '127.0.0.1');
    for (const [from, to] of [
      [driver, browser],
      [browser, driver],
    ]) {
      from
        .setNoDelay()
        .on('data', (bytes) => to.write(bytes))
        .on('close', () => to.destroy())
        // Whoever has lost the connection says so.
        .on('error', () => {});
    }
    browser.on('data', () => browser.write(acknowledgement));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return server.address().port;
}
