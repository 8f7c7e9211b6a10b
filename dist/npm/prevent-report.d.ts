import {LitElement} from 'lit';
/** How to report a concern, most urgent first: danger now, worried about someone, online material, suspicious activity; then what to say and what happens next. A detail that is not allowed drops out alone; the national routes always stay. */
export declare class PreventReport extends LitElement {
    /** The version of the project. */
    static readonly version: string;
    /** Every source of the contents was read on this day or later: an ISO date. */
    static readonly contentCheckedOn: string;
    /** Name of your organisation: visitors see that the local details come from you. */
    organisation: string | null | undefined;
    /** Online form of your local Prevent team: an address that begins with https://. */
    formUrl: string | null | undefined;
    /** Phone number of your local Prevent team: a UK number that does not cost extra to call, or 101. */
    phone: string | null | undefined;
    /** Email address of your local Prevent team: one address, such as prevent@example.org. */
    email: string | null | undefined;
    /** When the team can be reached: for example, Monday to Friday, 9am to 5pm. */
    hours: string | null | undefined;
    /** Date you last checked these details: a date such as 2026-11-23. After a year, visitors are told that the details may be wrong. */
    checkedOn: string | null | undefined;
    /** Name of your safeguarding lead: in a school, the designated safeguarding lead. */
    leadName: string | null | undefined;
    /** Phone number of your safeguarding lead: a UK number that does not cost extra to call, or 101. */
    leadPhone: string | null | undefined;
    /** Email address of your safeguarding lead: one address, such as lead@example.org. */
    leadEmail: string | null | undefined;
    /** Fold the longer parts: visitors press a heading to open each one. 999 and the contacts are never hidden. */
    collapsed: boolean;
    /** Nation: visitors see only what applies in this nation. */
    nation: string | null | undefined;
    /** Level of the first heading: 2 to 6, where 1 is the title of your page. Anything else counts as 2. */
    headingLevel: string | number | null | undefined;
    /** Let readers choose a language: all are offered, with the languages of the reader’s browser first. Or list the ones you want, such as cy pl: English and the language of the page are always among them. */
    languageMenu: string | boolean | null | undefined;
}
declare global {
    interface HTMLElementTagNameMap {
        'prevent-report': PreventReport;
    }
}
