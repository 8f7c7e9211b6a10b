/** Replaces the browser's clipboard. Pass undefined for a page on plain http, which has none. */
export function setClipboard(clipboard: {writeText(text: string): Promise<void>} | undefined): void {
  Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
}

/** Restores the browser's own clipboard. */
export function resetClipboard(): void {
  Reflect.deleteProperty(navigator, 'clipboard');
}
