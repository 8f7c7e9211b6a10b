import type {CSSResultGroup} from 'lit';
import {hasLanguages} from '../locale/language-files.js';
import {base} from '../styles/base.js';
import {contact} from '../styles/contact.js';
import {languageStyles} from '../styles/language.js';
import {tokens} from '../styles/tokens.js';

/** What every element looks like. */
export const shared: CSSResultGroup = hasLanguages ? [tokens, base, contact, languageStyles()] : [tokens, base];
