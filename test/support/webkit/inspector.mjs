// Speaks to WebKit's web inspector as the inspector's own window does:
// https://github.com/WebKit/WebKit/tree/main/Source/JavaScriptCore/inspector/protocol
// It reports what WebDriver does not: the console, frames and loads. It also runs scripts before those of a page.
// An answer takes 40 ms, because it writes in small pieces that wait for each other. Events come at once.
import {EventEmitter} from 'node:events';
import net from 'node:net';

/** Everything uses the browser's own connection, which is the first that its inspector counts. */
const CONNECTION = 1;
const LITTLE_ENDIAN = 1;

/** Connects to the inspector of a WebKitGTK. */
export async function connectInspector(port) {
  const pages = new Map();
  const socket = net.connect(port, '127.0.0.1');
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));

  const send = (name, ...values) => socket.write(frame(name, Buffer.concat(values)));
  const receive = (name, body) => {
    if (name !== 'SendMessageToFrontend') return;
    pages.get(Number(body.readBigUInt64LE(8)))?.receive(JSON.parse(body.subarray(16, -1)));
  };
  let rest = Buffer.alloc(0);
  socket.on('data', (bytes) => {
    rest = Buffer.concat([rest, bytes]);
    for (let end; rest.length >= 5 && rest.length >= (end = 5 + rest.readUInt32BE(0)); rest = rest.subarray(end)) {
      const nameEnd = rest.indexOf(0, 5);
      receive(String(rest.subarray(5, nameEnd)), rest.subarray(nameEnd + 1, end));
    }
  });
  send('SetupInspectorClient', text(''));

  return {
    /** Inspects the page with this number: the browser numbers pages as they open. */
    inspect(number) {
      const address = [number64(CONNECTION), number64(number)];
      send('Setup', ...address);
      const page = new InspectedPage((message) =>
        send('SendMessageToBackend', ...address, text(JSON.stringify(message))),
      );
      pages.set(number, page);
      return page;
    },
    close: () => socket.destroy(),
  };
}

/** Returns a message to the browser: its length, the byte order, its name, and its values as GVariant writes them. */
export function frame(name, body = Buffer.alloc(0)) {
  const head = Buffer.alloc(5);
  head.writeUInt32BE(name.length + 1 + body.length);
  head[4] = LITTLE_ENDIAN;
  return Buffer.concat([head, text(name), body]);
}

function number64(value) {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}

const text = (value) => Buffer.from(`${value}\0`);

/**
 * A page and whatever target shows it: when a page moves to another process, it gets a new target. Emits `event`:
 * method, params.
 */
class InspectedPage extends EventEmitter {
  /** Resolves when the page is ready for commands. */
  #isReady = new Promise((resolve, reject) => {
    const timer = setTimeout(reject, 30_000, new Error('The inspector knows no such page.'));
    this.once('ready', () => resolve(clearTimeout(timer)));
  });
  #post;
  #count = 0;
  #answers = new Map();
  #target;
  /** The events of targets that do not show the page yet. */
  #provisional = new Map();
  #firstScript = '';

  constructor(post) {
    super();
    this.#post = post;
    // Pause each new target at its start, so that every document gets the first script.
    this.#tell('Target.setPauseOnStart', {pauseOnStart: true});
  }

  /** Sends the page a command, and returns its answer. */
  async ask(method, params = {}) {
    await this.#isReady;
    return this.#ask(this.#target, method, params);
  }

  /** Sets the script that runs in each new document before any of its own. */
  async setFirstScript(source) {
    if (source === this.#firstScript) return;
    this.#firstScript = source;
    await this.ask('Page.setBootstrapScript', {source});
  }

  receive({method, params}) {
    if (method === 'Target.targetCreated') void this.#begin(params.targetInfo);
    else if (method === 'Target.didCommitProvisionalTarget') this.#commit(params.newTargetId);
    else if (method === 'Target.targetDestroyed') this.#end(params.targetId);
    else if (method === 'Target.dispatchMessageFromTarget')
      this.#receiveFrom(params.targetId, JSON.parse(params.message));
  }

  #receiveFrom(target, {id, error, result, method, params}) {
    if (method && this.#provisional.has(target)) this.#provisional.get(target).push([method, params]);
    else if (method) this.emit('event', method, params);
    else if (error) this.#answers.get(id).reject(new Error(`${this.#answers.get(id).method}: ${error.message}`));
    else this.#answers.get(id).resolve(result);
    this.#answers.delete(id);
  }

  async #begin({targetId, isProvisional, isPaused}) {
    if (isProvisional) this.#provisional.set(targetId, []);
    else this.#target = targetId;
    const answers = ['Page.enable', 'Console.enable'].map((each) => this.#ask(targetId, each));
    answers.push(this.#ask(targetId, 'Page.setBootstrapScript', {source: this.#firstScript}));
    if (isPaused) this.#tell('Target.resume', {targetId});
    // A provisional target may disappear before it has answered.
    await Promise.all(answers).then(
      () => this.emit('ready'),
      () => {},
    );
  }

  #commit(target) {
    this.#target = target;
    const events = this.#provisional.get(target) ?? [];
    this.#provisional.delete(target);
    for (const event of events) this.emit('event', ...event);
  }

  #end(target) {
    this.#provisional.delete(target);
    for (const [id, answer] of this.#answers) {
      if (answer.target !== target) continue;
      this.#answers.delete(id);
      answer.reject(new Error(`${answer.method}: the page has gone to another process`));
    }
  }

  #ask(target, method, params = {}) {
    const id = ++this.#count;
    this.#tell('Target.sendMessageToTarget', {targetId: target, message: JSON.stringify({id, method, params})});
    return new Promise((resolve, reject) => this.#answers.set(id, {resolve, reject, method, target}));
  }

  #tell(method, params) {
    this.#post({id: ++this.#count, method, params});
  }
}
