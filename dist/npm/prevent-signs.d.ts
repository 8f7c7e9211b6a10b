import {LitElement} from 'lit';
/** How to spot signs that someone may be getting drawn into extremism: 999 and a caution first, then groups of signs, then what to do. There is no score, no tick list and no result. */
export declare class PreventSigns extends LitElement {
    /** The version of the project. */
    static readonly version: string;
    /** Every source of the contents was read on this day or later: an ISO date. */
    static readonly contentCheckedOn: string;
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
        'prevent-signs': PreventSigns;
    }
}
