import {loadScript, untilShown, type Widget, widgetsIn} from './widgets.js';

/** The parts of a page in a frame. */
export interface FrameOptions {
  readonly body: string;
  readonly css?: string;
  readonly width?: number;
  readonly height?: number;
  /**
   * Lay out what is far from the screen too, so that tests can measure it. The default is true. The test runner's own
   * page does so as well.
   */
  readonly laysOutAll?: boolean;
}

/**
 * Opens a page in a frame, with its own CSS and in any size. WebKitGTK's window cannot be resized, so every engine gets
 * its sizes in this way.
 */
export async function openFrame({
  body,
  css = '',
  width = 1000,
  height = 800,
  laysOutAll = true,
}: FrameOptions): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.dataset['test'] = '';
  frame.style.cssText = `border: 0; width: ${width}px; height: ${height}px`;
  // Without a scroll bar, the page has the whole width, as on a phone.
  frame.srcdoc = `<!doctype html><html lang="en"><head><title>A page</title>
    <style>html { scrollbar-width: none } ${laysOutAll ? '::part(region) { content-visibility: visible }' : ''} ${css}</style></head><body>${body}</body></html>`;
  const loaded = new Promise((resolve) => {
    frame.onload = resolve;
  });
  document.body.append(frame);
  await loaded;
  if (!frame.contentDocument) throw new Error('The frame has no document.');
  return frame.contentDocument;
}

/** Loads scripts into a page, and returns its first element of ours once all have rendered. */
export async function startScript(page: Document, ...scripts: readonly string[]): Promise<Widget> {
  for (const address of scripts.length ? scripts : [undefined]) await loadScript({}, page, address);
  const widgets = widgetsIn(page);
  await Promise.all(widgets.map(untilShown));
  const [first] = widgets;
  if (!first) throw new Error('The page has no element of ours.');
  return first;
}

/** Opens a page with the script on it, and returns its first element of ours. */
export async function showInFrame(options: FrameOptions): Promise<Widget> {
  return startScript(await openFrame(options));
}
