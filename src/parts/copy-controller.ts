import {html, type ReactiveController, type ReactiveElement, type TemplateResult} from 'lit';
import {copied, copy, copyFailed} from '../content/local-contact.js';

/** Copies an address on request, and says whether it worked, in a status that is empty until then (R28). */
export class CopyController implements ReactiveController {
  /** Called at each render, so that the text is in the language of the element. */
  private status: (() => unknown) | undefined = undefined;
  private readonly host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.say(undefined); // When the element is put back, it must not announce an old action.
  }

  /**
   * Renders the button. Its name contains the address, since an element can show two such buttons.
   *
   * @param id An unused id, for the address in the button.
   */
  renderButton(text: string, id: string): TemplateResult {
    return html`<button type="button" part="copy-button" @click=${() => this.copy(text)}>
      ${copy()} <span class="visually-hidden" id=${id}>${text}</span>
    </button>`;
  }

  /** Renders the live region. It has to exist before the action, or nothing is announced. */
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
      outcome = copyFailed; // There is no clipboard on plain http, or no permission. Tell the visitor what to do.
    }
    // Only changes are announced, so the status has to be empty before it says the same again.
    await this.host.updateComplete;
    this.say(outcome);
  }

  private say(status: (() => unknown) | undefined): void {
    this.status = status;
    this.host.requestUpdate();
  }
}
