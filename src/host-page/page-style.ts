import {native} from '../query.js';

/**
 * Creates a style sheet that no policy of the page forbids. Returns undefined if the browser cannot add one to a
 * document or a shadow root.
 */
export function styleSheet(rules: string): CSSStyleSheet | undefined {
  if (!(
    'adoptedStyleSheets' in (Object.getPrototypeOf(document) as object) && 'replaceSync' in CSSStyleSheet.prototype
  ))
    return undefined;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  return sheet;
}

/** Makes sure that a document or a shadow root has a style sheet, or that it has it no more. */
export function useStyleSheet(root: Document | ShadowRoot, sheet: CSSStyleSheet | undefined, isUsed = true): void {
  if (!sheet) return;
  const sheets = native(root, 'adoptedStyleSheets') as readonly CSSStyleSheet[];
  if (sheets.includes(sheet) === isUsed) return;
  const now = isUsed ? [...sheets, sheet] : sheets.filter((each) => each !== sheet);
  // Set it by the prototype too: `<img name="adoptedStyleSheets">` stands in for the document's property.
  Reflect.set(Object.getPrototypeOf(root) as object, 'adoptedStyleSheets', now, root);
}
