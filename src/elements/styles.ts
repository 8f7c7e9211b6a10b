import type {CSSResultGroup} from 'lit';
import {base} from '../styles/base.js';
import {contact} from '../styles/contact.js';
import {emergency} from '../styles/emergency.js';
import {language} from '../styles/language.js';
import {tokens} from '../styles/tokens.js';

/** What every element looks like. */
export const shared: CSSResultGroup = [tokens, base, emergency, contact, language];
