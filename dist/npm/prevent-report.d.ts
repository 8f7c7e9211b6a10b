import { LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
/**
 * How to report a concern, by urgency: danger now, worried about someone, online material, suspicious activity; then what
 * to say and what happens next. A detail that is not allowed drops out alone; the national routes always stay.
 *
 * @tagname prevent-report
 * @attr {string} organisation - Name of your organisation: shown as the one who gives the local details.
 * @attr {string} form-url - Online form of your local Prevent team: an address that begins with https://.
 * @attr {string} phone - Phone number of your local Prevent team: a UK number that costs nothing extra, or 101.
 * @attr {string} email - Email address of your local Prevent team: one address, such as prevent@example.org.
 * @attr {string} hours - When the team can be reached: such as Monday to Friday, 9am to 5pm.
 * @attr {string} checked-on - Day on which you checked these details: a date such as 2026-11-23. After a year, visitors are
 *   warned.
 * @attr {string} lead-name - Name of your safeguarding lead: in a school, the designated safeguarding lead.
 * @attr {string} lead-phone - Phone number of your safeguarding lead: a UK number that costs nothing extra, or 101.
 * @attr {string} lead-email - Email address of your safeguarding lead: one address, such as lead@example.org.
 * @attr {boolean} collapsed - Fold the longer parts: each opens when it is pressed. Danger now and contacts are never hidden.
 * @attr {'england' | 'wales' | 'scotland' | 'northern-ireland'} nation - Nation: only what exists there is shown.
 * @attr {'2' | '3' | '4' | '5' | '6'} heading-level - Level of the first heading: 2 to 6, where 1 is the title of your page.
 *   Anything else counts as 2.
 * @attr {boolean | string} language-menu - Let readers choose a language: all are offered, those of their browser first. Or
 *   write which, such as cy pl: English and the language of the page are always among them.
 * @attr {string} lang - Language: a tag such as cy, where it is not the language of the page. One that is not there gives
 *   English.
 * @slot - Fallback. Shown until the element is ready, and for good if it never is.
 * @csspart region - The box.
 * @csspart heading - Each heading.
 * @csspart emergency-link - The button that calls 999.
 * @csspart link - Each other link.
 * @csspart summary - The control of the languages, and of each part that is folded.
 * @csspart language-button - Each button that changes the language.
 * @csspart copy-button - Each button that copies an address.
 */
export declare class PreventReport extends LitElement {
    static properties: PropertyDeclarations;
    static styles: import("lit").CSSResultGroup[];
    static readonly version: string;
    static readonly contentCheckedOn: string;
    collapsed: boolean;
    organisation: string | null | undefined;
    formUrl: string | null | undefined;
    phone: string | null | undefined;
    email: string | null | undefined;
    hours: string | null | undefined;
    checkedOn: string | null | undefined;
    leadName: string | null | undefined;
    leadPhone: string | null | undefined;
    leadEmail: string | null | undefined;
    nation: string | null | undefined;
    languageMenu: string | boolean | null | undefined;
    headingLevel: string | number | null | undefined;
    private readonly region;
    private readonly copy;
    constructor();
    /** While the element's language is on its way, the fallback stays. */
    shouldUpdate(): boolean;
    render(): TemplateResult;
    private renderSections;
}
declare global {
    interface HTMLElementTagNameMap {
        'prevent-report': PreventReport;
    }
}
