import {LitElement} from 'lit';
/** What to do in an emergency: 999, what a threat can look like, and how to reach 999 without speaking or hearing. */
export declare class PreventEmergencyBanner extends LitElement {
    /** The version of the project. */
    static readonly version: string;
    /** Every source of the contents was read on this day or later: an ISO date. */
    static readonly contentCheckedOn: string;
    /** Banner in one line: “In danger now?” and the button that calls 999. */
    compact: boolean;
    /** Level of the first heading: 2 to 6, where 1 is the title of your page. Anything else counts as 2. */
    headingLevel: string | number | null | undefined;
    /** Let readers choose a language: all are offered, with the languages of the reader’s browser first. Or list the ones you want, such as cy pl: English and the language of the page are always among them. */
    languageMenu: string | boolean | null | undefined;
}
declare global {
    interface HTMLElementTagNameMap {
        'prevent-emergency-banner': PreventEmergencyBanner;
    }
}
