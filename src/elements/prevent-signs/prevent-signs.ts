import {html, nothing, type TemplateResult} from 'lit';
import type {Nation} from '../../attributes/nation.js';
import type {Phone} from '../../attributes/phone.js';
import type {Section} from '../../content/section.js';
import {actEarlyLink, educateLink, getHelpLink, policeName, supportLineName} from '../../content/routes.js';
import {caution, learnMore, radicalised, signGroups, signsHeading, whatToDo} from '../../content/signs.js';
import {actEarly, educateAgainstHate, getHelp, police, supportLine} from '../../national/national.js';
import {isOn, propertiesOf, resolveValues} from '../../parts/attribute-properties.js';
import {nameId} from '../../parts/contact-card.js';
import {renderDangerNow} from '../../parts/danger-now.js';
import {renderDisclosure} from '../../parts/disclosure.js';
import {renderHeading, renderSection} from '../../parts/headings.js';
import {renderPhone, renderWebLink} from '../../parts/links.js';
import {renderNationalCheckedOn} from '../../parts/national-checked-on.js';
import {PreventElement} from '../../prevent-element.js';
import {shared} from '../../styles/shared.js';
import {styles} from './prevent-signs.styles.js';

/**
 * How to spot signs that someone may be getting drawn into extremism: 999 and a caution first, then groups of signs,
 * then what to do. There is no score, no tick list and no result.
 *
 * @tagname prevent-signs
 * @attr {boolean} collapsed - Fold the longer parts: visitors press a heading to open each one. 999 and the contacts
 *   are never hidden.
 * @attr {'england' | 'wales' | 'scotland' | 'northern-ireland'} nation - Nation: visitors see only what applies in this
 *   nation.
 */
export class PreventSigns extends PreventElement {
  static override properties = propertiesOf('nation', 'collapsed');
  static override styles = [shared, styles];

  override render(): TemplateResult {
    const {nation} = resolveValues(this, ['nation']);
    const below = this.level + 1;
    const renderOpen = (section: Section) => renderSection(below, section);
    const renderGroup = isOn(this, 'collapsed') ? renderDisclosure : renderOpen;
    return this.renderRegion(
      renderDangerNow(),
      signsHeading(),
      html`<p>${radicalised()}</p>
        <div class="note">${renderOpen(caution())}</div>
        <div class="columns">${signGroups().map(renderGroup)}</div>
        ${renderOpen(whatToDo())}${renderRoutes(nation)}
        ${renderHeading(below, learnMore())}${renderLinks(nation)}${renderNationalCheckedOn()}`,
    );
  }
}

function renderRoutes(nation: Nation | undefined): TemplateResult {
  const renderRoute = (id: string, name: string, phone: Phone) =>
    html`<li class="contact">
      <strong id=${nameId(id)}>${name}</strong>
      <p class="line phone">${renderPhone(phone, `${id}-phone`, nameId(id))}</p>
    </li>`;
  return html`<ul class="contacts columns" role="list">
    ${nation === 'northern-ireland' ? nothing : renderRoute('support-line', supportLineName(), supportLine)}
    ${renderRoute('police', policeName(), police)}
  </ul>`;
}

function renderLinks(nation: Nation | undefined): TemplateResult {
  return html`<ul class="links" role="list">
    <li>${renderWebLink(actEarly, actEarlyLink())}</li>
    ${
      nation === 'northern-ireland'
        ? nothing
        : html`<li>${renderWebLink(getHelp, getHelpLink())}</li>
            <li>${renderWebLink(educateAgainstHate, educateLink())}</li>`
    }
  </ul>`;
}
