import { LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
/**
 * How to spot that someone may be drawn into extremism: a caution first, then groups of signs, then what to do. There is
 * no score, no tick list and no result.
 *
 * @tagname prevent-signs
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
 */
export declare class PreventSigns extends LitElement {
    static properties: PropertyDeclarations;
    static styles: import("lit").CSSResultGroup[];
    static readonly version: string;
    static readonly contentCheckedOn: string;
    collapsed: boolean;
    nation: string | null | undefined;
    languageMenu: string | boolean | null | undefined;
    headingLevel: string | number | null | undefined;
    private readonly region;
    constructor();
    /** While the element's language is on its way, the fallback stays. */
    shouldUpdate(): boolean;
    render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'prevent-signs': PreventSigns;
    }
}
