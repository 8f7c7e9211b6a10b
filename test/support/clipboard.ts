/** Puts something in the place of the browser's clipboard; undefined is what a page on plain http has. */
export function setClipboard(clipboard: {writeText(text: string): Promise<void>} | undefined): void {
  Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
}

/** Gives the browser its own clipboard back. */
export function resetClipboard(): void {
  Reflect.deleteProperty(navigator, 'clipboard');
}
