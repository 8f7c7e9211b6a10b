import {Component, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import 'prevent-widgets/prevent-report.js';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button id="phone" (click)="phone.set('01354 654321')">Another phone</button>
    <button id="shown" (click)="isShown.set(!isShown())">Show or hide</button>
    @if (isShown()) {
      <prevent-report
        organisation="Fenland District Council"
        [phone]="phone()"
        [attr.form-url]="formUrl"
        [headingLevel]="3"
      >
        <p>In an emergency, call <a href="tel:999">999</a>.</p>
      </prevent-report>
    }
  `,
})
export class App {
  protected readonly phone = signal('101');
  protected readonly isShown = signal(true);
  protected readonly formUrl = 'https://www.fenland.gov.uk/prevent';
}
