import {html, type ReactiveController, type ReactiveElement, type TemplateResult} from 'lit';
import {copied, copy, copyFailed} from '../content/local-contact.js';

/** Copies an address on request, and says whether it worked: in a status that is empty until then (R28). */
export class CopyController implements ReactiveController {
  /** Asked anew at each render, so that it is in the language of the element. */
  private status: (() => unknown) | undefined = undefined;
  private readonly host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.say(undefined); // An element that is put back must not announce an old act.
  }

  /**
   * The button. Its name holds the address, since an element can show two of them.
   *
   * @param id For the address in the button, which is free in the element.
   */
  renderButton(text: string, id: string): TemplateResult {
    return html`<button type="button" part="copy-button" @click=${() => this.copy(text)}>
      ${copy()} <span class="visually-hidden" id=${id}>${text}</span>
    </button>`;
  }

  /** The live region. It has to be there before the act, or it is not announced. */
  renderStatus(): TemplateResult {
    return html`<p role="status">${this.status?.()}</p>`;
  }

  private async copy(text: string): Promise<void> {
    this.say(undefined);
    let outcome: () => unknown;
    try {
      await navigator.clipboard.writeText(text);
      outcome = () => copied(text);
    } catch {
      outcome = copyFailed; // No clipboard on plain http, or no permission: the visitor is told what to do.
    }
    // Words are announced when they change: the status has to be empty before it says the same again.
    await this.host.updateComplete;
    this.say(outcome);
  }

  private say(status: (() => unknown) | undefined): void {
    this.status = status;
    this.host.requestUpdate();
  }
}
