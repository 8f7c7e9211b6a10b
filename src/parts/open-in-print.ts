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

  // A page that prints by itself may say so before the browser does.
  handleEvent({type}: Event): void {
    const isPrinting = type === 'beforeprint';
    const folded = this.host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])');
    const changed = isPrinting ? [...folded] : this.opened;
    for (const details of changed) details.open = isPrinting;
    this.opened = isPrinting ? [...this.opened, ...changed] : [];
  }
}
