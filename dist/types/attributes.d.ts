/** What Prevent is: the UK’s plan against terrorism (CONTEST), what Prevent is for, who has the Prevent duty, what the local team does, training, and who to ask for more information. */
export interface PreventAboutAttributes {
  /** Name of your organisation: visitors see that the local details come from you. */
  organisation?: string | undefined;
  /** Online form of your local Prevent team: an address that begins with https://. */
  'form-url'?: string | undefined;
  /** Phone number of your local Prevent team: a UK number that does not cost extra to call, or 101. */
  phone?: string | undefined;
  /** Email address of your local Prevent team: one address, such as prevent@example.org. */
  email?: string | undefined;
  /** When the team can be reached: for example, Monday to Friday, 9am to 5pm. */
  hours?: string | undefined;
  /** Date you last checked these details: a date such as 2026-11-23. After a year, visitors are told that the details may be wrong. */
  'checked-on'?: string | undefined;
  /** Nation: visitors see only what applies in this nation. */
  nation?: 'england' | 'wales' | 'scotland' | 'northern-ireland' | undefined;
  /** Level of the first heading: 2 to 6, where 1 is the title of your page. Anything else counts as 2. */
  'heading-level'?: '2' | '3' | '4' | '5' | '6' | 2 | 3 | 4 | 5 | 6 | undefined;
  /** Let readers choose a language: all are offered, with the languages of the reader’s browser first. Or list the ones you want, such as cy pl: English and the language of the page are always among them. */
  'language-menu'?: boolean | string | undefined;
  /** Language: a tag such as cy, if it is not the language of the page. Without a translation into it, the element is in English. */
  lang?: string | undefined;
}

/** What to do in an emergency: 999, what a threat can look like, and how to reach 999 without speaking or hearing. */
export interface PreventEmergencyBannerAttributes {
  /** Banner in one line: “In danger now?” and the button that calls 999. */
  compact?: boolean | undefined;
  /** Level of the first heading: 2 to 6, where 1 is the title of your page. Anything else counts as 2. */
  'heading-level'?: '2' | '3' | '4' | '5' | '6' | 2 | 3 | 4 | 5 | 6 | undefined;
  /** Let readers choose a language: all are offered, with the languages of the reader’s browser first. Or list the ones you want, such as cy pl: English and the language of the page are always among them. */
  'language-menu'?: boolean | string | undefined;
  /** Language: a tag such as cy, if it is not the language of the page. Without a translation into it, the element is in English. */
  lang?: string | undefined;
}

/** How to report a concern, most urgent first: danger now, worried about someone, online material, suspicious activity; then what to say and what happens next. A detail that is not allowed drops out alone; the national routes always stay. */
export interface PreventReportAttributes {
  /** Name of your organisation: visitors see that the local details come from you. */
  organisation?: string | undefined;
  /** Online form of your local Prevent team: an address that begins with https://. */
  'form-url'?: string | undefined;
  /** Phone number of your local Prevent team: a UK number that does not cost extra to call, or 101. */
  phone?: string | undefined;
  /** Email address of your local Prevent team: one address, such as prevent@example.org. */
  email?: string | undefined;
  /** When the team can be reached: for example, Monday to Friday, 9am to 5pm. */
  hours?: string | undefined;
  /** Date you last checked these details: a date such as 2026-11-23. After a year, visitors are told that the details may be wrong. */
  'checked-on'?: string | undefined;
  /** Name of your safeguarding lead: in a school, the designated safeguarding lead. */
  'lead-name'?: string | undefined;
  /** Phone number of your safeguarding lead: a UK number that does not cost extra to call, or 101. */
  'lead-phone'?: string | undefined;
  /** Email address of your safeguarding lead: one address, such as lead@example.org. */
  'lead-email'?: string | undefined;
  /** Fold the longer parts: visitors press a heading to open each one. 999 and the contacts are never hidden. */
  collapsed?: boolean | undefined;
  /** Nation: visitors see only what applies in this nation. */
  nation?: 'england' | 'wales' | 'scotland' | 'northern-ireland' | undefined;
  /** Level of the first heading: 2 to 6, where 1 is the title of your page. Anything else counts as 2. */
  'heading-level'?: '2' | '3' | '4' | '5' | '6' | 2 | 3 | 4 | 5 | 6 | undefined;
  /** Let readers choose a language: all are offered, with the languages of the reader’s browser first. Or list the ones you want, such as cy pl: English and the language of the page are always among them. */
  'language-menu'?: boolean | string | undefined;
  /** Language: a tag such as cy, if it is not the language of the page. Without a translation into it, the element is in English. */
  lang?: string | undefined;
}

/** How to spot signs that someone may be getting drawn into extremism: 999 and a caution first, then groups of signs, then what to do. There is no score, no tick list and no result. */
export interface PreventSignsAttributes {
  /** Fold the longer parts: visitors press a heading to open each one. 999 and the contacts are never hidden. */
  collapsed?: boolean | undefined;
  /** Nation: visitors see only what applies in this nation. */
  nation?: 'england' | 'wales' | 'scotland' | 'northern-ireland' | undefined;
  /** Level of the first heading: 2 to 6, where 1 is the title of your page. Anything else counts as 2. */
  'heading-level'?: '2' | '3' | '4' | '5' | '6' | 2 | 3 | 4 | 5 | 6 | undefined;
  /** Let readers choose a language: all are offered, with the languages of the reader’s browser first. Or list the ones you want, such as cy pl: English and the language of the page are always among them. */
  'language-menu'?: boolean | string | undefined;
  /** Language: a tag such as cy, if it is not the language of the page. Without a translation into it, the element is in English. */
  lang?: string | undefined;
}
