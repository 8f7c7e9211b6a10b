import type {CSSResultGroup} from 'lit';
import {base} from './base.js';
import {contact} from './contact.js';
import {emergency} from './emergency.js';
import {print} from './print.js';
import {language} from './writing-systems.js';
import {text} from './text.js';
import {tokens} from './tokens.js';

/** What every element looks like. */
export const shared: CSSResultGroup = [tokens, base, text, emergency, contact, language, print];
