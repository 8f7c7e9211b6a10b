// Returns what an engine hands to screen readers, as text. Each node has a line with its role in the engine's own
// words, its name and its state; each level is indented further.
import {evaluateInFirefox} from './firefox-window.mjs';

/** Roles that only group, and lines of text within a text: screen readers announce neither. */
const SILENT = ['generic', 'none', 'InlineTextBox', 'LineBreak', 'section', 'text container', 'whitespace'];

/**
 * Returns the tree of a page below its `main`, once the tree contains this text. A browser reports changes in order, so
 * what came before the text is there too.
 */
export async function accessibilityTree(page, engine, text) {
  // WebKit makes its tree on demand, and reports text between elements only if that text is a name.
  if (engine === 'webkit') return `${linesOf(await treeOfWebKit(page)).join('\n')}\n`;
  const read = engine === 'firefox' ? treeOfFirefox(page) : await treeOfChromium(page);
  for (const end = Date.now() + page.getDefaultTimeout(); ;) {
    const tree = linesOf(await read()).join('\n');
    if (tree.includes(text)) return `${tree}\n`;
    if (Date.now() > end) throw new Error(`The tree has no “${text}”:\n${tree}`);
  }
}

async function treeOfChromium(page) {
  const client = await page.createCDPSession();
  return async () => {
    const {nodes} = await client.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const convert = ({ignored, role, name, properties = [], childIds = []}) => ({
      role: ignored ? 'none' : role.value,
      name: name?.value ?? '',
      states: properties
        .filter(({name}) => ['level', 'expanded', 'pressed', 'live'].includes(name))
        .map(({name, value}) => `${name}=${value.value}`),
      children: childIds.flatMap((id) => (byId.has(id) ? [convert(byId.get(id))] : [])),
    });
    return find(convert(nodes[0]), 'main');
  };
}

/** Puppeteer has no tree for Firefox, so this asks the browser's own window. */
const treeOfFirefox = (page) => async () => find(await evaluateInFirefox(page.browser(), readFirefox), 'landmark');

/** Runs in Firefox's own window. */
function readFirefox() {
  const {Cc, Ci, gBrowser} = window;
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const {STATE_COLLAPSED, STATE_EXPANDED, STATE_PRESSED} = Ci.nsIAccessibleStates;
  const convert = (node) => {
    const state = {};
    node.getState(state, {});
    const has = (bit) => (state.value & bit) !== 0;
    const valueOf = (name) => {
      try {
        return node.attributes.getStringProperty(name);
      } catch {
        return '';
      }
    };
    const attributes = ['level', 'live'].filter(valueOf).map((name) => `${name}=${valueOf(name)}`);
    return {
      role: service.getStringRole(node.role),
      name: node.name ?? '',
      states: [
        ...attributes,
        ...(has(STATE_EXPANDED) ? ['expanded'] : []),
        ...(has(STATE_COLLAPSED) ? ['collapsed'] : []),
        ...(has(STATE_PRESSED) ? ['pressed'] : []),
      ],
      children: Array.from({length: node.childCount}, (_, index) => convert(node.getChildAt(index))),
    };
  };
  const tree = service.getAccessibleFor(gBrowser.selectedBrowser);
  return tree ? convert(tree) : {role: 'nothing', name: '', states: [], children: []};
}

async function treeOfWebKit(page) {
  const {root} = await page.inspect('DOM.getDocument');
  const {nodeId} = await page.inspect('DOM.querySelector', {nodeId: root.nodeId, selector: 'main'});
  return nodeOfWebKit(page, nodeId);
}

async function nodeOfWebKit(page, nodeId) {
  const [{properties}, {object}] = await Promise.all([
    page.inspect('DOM.getAccessibilityPropertiesForNode', {nodeId}),
    page.inspect('DOM.resolveNode', {nodeId}),
  ]);
  const {role, label, headingLevel, expanded, pressed, liveRegionStatus, childNodeIds = []} = properties;
  const {result} = await page.inspect('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: 'function () { return {tag: this.localName, text: this.textContent.trim()}; }',
    returnByValue: true,
  });
  const {tag, text} = result.value;
  const children = await Promise.all(childNodeIds.map((id) => nodeOfWebKit(page, id)));
  const own = role === 'listitem' ? label : label || children.length ? '' : text;
  if (own) children.unshift({role: 'text', name: own, states: [], children: []});
  return {
    // ARIA has no name for some roles.
    role: role || `(${tag})`,
    name: label,
    states: [
      headingLevel && `level=${headingLevel}`,
      expanded !== undefined && `expanded=${expanded}`,
      pressed !== undefined && `pressed=${pressed}`,
      liveRegionStatus && `live=${liveRegionStatus}`,
    ].filter(Boolean),
    children,
  };
}

/** Returns the first node with a role, or without children. */
function find(node, role) {
  if (node.role === role) return node;
  for (const child of node.children) {
    const found = find(child, role);
    if (found.role === role) return found;
  }
  return {role: 'nothing', name: '', states: [], children: []};
}

function linesOf(node, depth = 0) {
  const {role, name, states, children} = node;
  if (SILENT.includes(role)) return children.flatMap((child) => linesOf(child, depth));
  // Firefox names a list item by all its contents, Chromium by nothing.
  const text = role === 'listitem' ? '' : name.trim();
  const line = [role, text && JSON.stringify(text), ...states].filter(Boolean).join(' ');
  const saysMore = textOf(node).replace(/\s/g, '') !== text.replace(/\s/g, '');
  return ['  '.repeat(depth) + line, ...(saysMore ? children.flatMap((child) => linesOf(child, depth + 1)) : [])];
}

/**
 * Returns everything that is said within a node. If the node's own name says no more than this, it need not be
 * repeated.
 */
function textOf({role, name, children}) {
  const inner = children.filter((child) => child.role !== 'InlineTextBox');
  return inner.length || SILENT.includes(role) ? inner.map(textOf).join('') : name;
}
