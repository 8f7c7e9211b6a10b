import type {ReactiveController, ReactiveElement} from 'lit';

/** A tag with a count, for each element on the page. */
const inUse = new Set<string>();

/** Counts the elements of a tag, so that no two regions of a page have the same name (R24). */
export class RegionCountController implements ReactiveController {
  /** 1 for the first element of its tag, 2 for the second. A removed element frees its count for the next. */
  count = 0;

  private readonly host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const before = this.count;
    this.count = 1;
    while (inUse.has(this.name)) this.count++;
    inUse.add(this.name);
    if (this.count !== before) this.host.requestUpdate();
  }

  hostDisconnected(): void {
    inUse.delete(this.name);
  }

  private get name(): string {
    return `${this.host.localName} ${this.count}`;
  }
}
