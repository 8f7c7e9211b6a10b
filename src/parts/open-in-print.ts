import type {ReactiveController, ReactiveElement} from 'lit';

/**
 * Opens what is folded while the page is printed (R29). A style can do so too, but only from Safari 18.4 and Firefox
 * 143: older ones have no `::details-content`.
 */
export class OpenInPrintController implements ReactiveController, EventListenerObject {
  private opened: readonly HTMLDetailsElement[] = [];
  private readonly host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    callOnWindow('addEventListener', this);
  }

  hostDisconnected(): void {
    callOnWindow('removeEventListener', this);
  }

  handleEvent({type}: Event): void {
    const isPrinting = type === 'beforeprint';
    if (isPrinting) this.opened = [...this.host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of this.opened) details.open = isPrinting;
  }
}

/** Calls the method of the prototype, since an id on the page can stand in for a method of window. */
function callOnWindow(method: 'addEventListener' | 'removeEventListener', listener: EventListenerObject): void {
  for (const event of ['beforeprint', 'afterprint']) EventTarget.prototype[method].call(window, event, listener);
}
