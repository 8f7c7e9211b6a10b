import type {ReactiveController, ReactiveElement} from 'lit';

const EVENTS = ['beforeprint', 'afterprint'];

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
    for (const event of EVENTS) window.addEventListener(event, this);
  }

  hostDisconnected(): void {
    for (const event of EVENTS) window.removeEventListener(event, this);
  }

  handleEvent({type}: Event): void {
    const isPrinting = type === 'beforeprint';
    if (isPrinting) this.opened = [...this.host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of this.opened) details.open = isPrinting;
  }
}
