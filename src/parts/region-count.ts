import type {ReactiveController, ReactiveElement} from 'lit';

const countsInUse = new Map<string, Set<number>>();

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
    const inUse = this.inUse();
    const before = this.count;
    this.count = 1;
    while (inUse.has(this.count)) this.count++;
    inUse.add(this.count);
    if (this.count !== before) this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.inUse().delete(this.count);
  }

  private inUse(): Set<number> {
    const tag = this.host.localName;
    const inUse = countsInUse.get(tag) ?? new Set<number>();
    countsInUse.set(tag, inUse);
    return inUse;
  }
}
