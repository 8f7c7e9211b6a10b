import {msg, str} from '@lit/localize';
import {html} from 'lit';
import {emergency, emergencyRelay, silentSolution} from '../contacts/national.js';
import {verbatim} from './verbatim.js';
import type {Section} from './section.js';

// Danger now. Where the routes and their limits come from: contacts/provenance.ts.

const nine = () => verbatim(emergency.text);

export const emergencyHeading = () =>
  msg(html`In an emergency, call ${nine()}`, {id: 'emergency.heading', desc: '999'});

/** The heading of the one-line form. */
export const inDangerNow = () => msg('In danger now?', {id: 'emergency.danger'});

export const callEmergency = () =>
  msg(html`Call ${nine()}`, {id: 'emergency.call', desc: 'The text of a large button; 999'});

/** What an immediate threat can look like. */
export const immediateThreats = (): Section => ({
  heading: emergencyHeading(),
  paragraphs: [
    msg(html`Call ${nine()} at once if you see a threat. For example:`, {id: 'emergency.at-once', desc: '999'}),
  ],
  items: [
    msg('You see a bag, a parcel or a car that does not seem right.', {id: 'emergency.package'}),
    msg('Someone is about to travel to join a terrorist group.', {
      id: 'emergency.travel',
    }),
    msg('Someone seems to be part of a plan for an attack.', {id: 'emergency.plan'}),
    msg('Someone talks about hurting people or getting weapons.', {id: 'emergency.weapons'}),
  ],
});

export const otherWaysHeading = () => msg('If you cannot speak or hear', {id: 'emergency.other-ways'});

export const silentCall = () =>
  msg(
    html`Cannot speak? On a mobile, call ${nine()} and listen. Cough or tap the phone if you can. When you are asked to,
    press ${verbatim(silentSolution)}.`,
    {id: 'emergency.silent', desc: '999, and 55, which the caller presses on the keypad only when asked'},
  );

export const silentCallLimits = () =>
  msg(
    html`A silent call alone does not bring the police. Pressing ${verbatim(silentSolution)} does not tell them where
    you are. On a landline, stay on the line.`,
    {id: 'emergency.silent-limits', desc: '55'},
  );

export const relay = () =>
  msg('By textphone or the Relay UK app:', {id: 'emergency.relay', desc: 'A button to call 18000 follows'});

export const callRelay = () =>
  msg(html`Call ${verbatim(emergencyRelay.text)}`, {id: 'emergency.call-relay', desc: '18000'});

export const signLanguage = () =>
  msg('In British Sign Language, by video, free, day and night:', {
    id: 'emergency.bsl',
    desc: 'A link to the website 999 BSL follows',
  });

export const textMessage = () =>
  msg(
    html`By text, only if you have registered with emergencySMS before. Text ${nine()}: say who you need, what happened
    and where. No reply after three minutes? Text again.`,
    {id: 'emergency.text', desc: '999; emergencySMS is a name'},
  );

export const registerText = () =>
  msg(
    html`To register, text ${verbatim('register')} to ${nine()}, answer ${verbatim('yes')} and wait until you are told
    that it worked.`,
    {
      id: 'emergency.register',
      desc: 'register, 999, yes: the words are sent in English',
    },
  );

/** Shown when no render has ever succeeded; stands without any other text. */
export const lastResort = () =>
  msg(str`Emergency? Call ${emergency.text}`, {
    id: 'emergency.last-resort',
    desc: '999; seen only when everything else has failed',
  });
