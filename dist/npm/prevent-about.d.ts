import {LitElement} from 'lit';
/** What Prevent is: the UK’s plan against terrorism (CONTEST), what Prevent is for, who has the Prevent duty, what the local team does, training, and who to ask for more information. */
export declare class PreventAbout extends LitElement {
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
    /** Nation: visitors see only what applies in this nation. */
    nation: string | null | undefined;
    /** Level of the first heading: 2 to 6, where 1 is the title of your page. Anything else counts as 2. */
    headingLevel: string | number | null | undefined;
    /** Let readers choose a language: all are offered, with the languages of the reader’s browser first. Or list the ones you want, such as cy pl: English and the language of the page are always among them. */
    languageMenu: string | boolean | null | undefined;
}
declare global {
    interface HTMLElementTagNameMap {
        'prevent-about': PreventAbout;
    }
}
