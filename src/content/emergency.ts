import {msg, str} from '@lit/localize';
import {html} from 'lit';
import {emergency, silentSolution} from '../contacts/national.js';
import {verbatim} from './verbatim.js';
import type {Section, Text} from './section.js';

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
  body: msg(
    html`<p>Call ${nine()} at once if you see a threat. For example:</p>
      <ul>
        <li>You see a bag, a parcel or a car that does not seem right.</li>
        <li>Someone is about to travel to join a terrorist group.</li>
        <li>Someone seems to be part of a plan for an attack.</li>
        <li>Someone talks about hurting people or getting weapons.</li>
      </ul>`,
    {id: 'emergency.threats', desc: '999'},
  ),
});

export const silentCall = () =>
  msg(
    html`<p>
      Cannot speak? On a mobile, call ${nine()} and listen. Cough or tap the phone if you can. When you are asked to,
      press ${verbatim(silentSolution)}.
    </p>`,
    {id: 'emergency.silent', desc: '999, and 55, which the caller presses on the keypad only when asked'},
  );

export const otherWaysHeading = () => msg('If you cannot speak or hear', {id: 'emergency.other-ways'});

/** @param relay and @param signLanguage are links. */
export const otherWays = (relay: Text, signLanguage: Text) =>
  msg(
    html`<p>
        A silent call alone does not bring the police. Pressing ${verbatim(silentSolution)} does not tell them where you
        are. On a landline, stay on the line.
      </p>
      <ul>
        <li>By textphone or the Relay UK app: ${relay}</li>
        <li>In British Sign Language, by video, free, day and night: ${signLanguage}</li>
        <li>
          By text, only if you have registered with emergencySMS before. Text ${nine()}: say who you need, what happened
          and where. No reply after three minutes? Text again.
          <p>
            To register, text ${verbatim('register')} to ${nine()}, answer ${verbatim('yes')} and wait until you are
            told that it worked.
          </p>
        </li>
      </ul>`,
    {
      id: 'emergency.other-ways-text',
      desc: '55; 18000; 999bsl.co.uk; 999; register, 999, yes: the words are sent in English; emergencySMS is a name',
    },
  );

/** Shown when no render has ever succeeded; stands without any other text. */
export const lastResort = () =>
  msg(str`Emergency? Call ${emergency.text}`, {
    id: 'emergency.last-resort',
    desc: '999; seen only when everything else has failed',
  });
