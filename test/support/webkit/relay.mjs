// Stands between a WebKitGTK and its driver, so that neither waits for the other's acknowledgement.
import net from 'node:net';
import {frame} from './inspector.mjs';

const acknowledgement = frame('Acknowledged');

/**
 * Opens a port that leads to another one.
 *
 * The browser writes each message separately. The system holds the second one back until the first is acknowledged, and
 * the driver leaves that to a timer of 40 ms. So the relay answers each message at once, with a message that the
 * browser does not know and ignores.
 *
 * @returns the port's number; the port closes with the process.
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
        // Whichever side has lost the connection reports that itself.
        .on('error', () => {});
    }
    browser.on('data', () => browser.write(acknowledgement));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return server.address().port;
}
