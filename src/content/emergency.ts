import {msg, str} from '@lit/localize';
import {html} from 'lit';
import {emergency, silentSolution} from '../national/national.js';
import {verbatim} from './verbatim.js';
import type {Text} from './section.js';

// The texts about danger now. national/provenance.ts says where the routes and their limits come from.

const nine = () => verbatim(emergency.text);

export const emergencyHeading = () =>
  msg(html`In an emergency, call ${nine()}`, {id: 'emergency.heading', desc: '999'});

/** The question in front of the button. */
export const inDangerNow = () => msg('In danger now?', {id: 'emergency.danger'});

export const callEmergency = () =>
  msg(html`Call ${nine()}`, {id: 'emergency.call', desc: 'The text of a large button; 999'});

/** When to call; `threats` follows. */
export const whenToCall = () =>
  msg(html`Call ${nine()} straight away if there is danger now. For example:`, {
    id: 'emergency.when',
    desc: '999; a list of examples follows',
  });

/** What an immediate threat can look like. */
export const threats = () =>
  msg(
    html`<ul>
      <li>You see a bag, a parcel, a car or a van that does not seem right. Do not touch it. Move away, then call.</li>
      <li>Someone is about to travel to join a terrorist group.</li>
      <li>Someone seems to be part of a plan for an attack.</li>
      <li>Someone talks about hurting people or getting weapons.</li>
    </ul>`,
    {id: 'emergency.threats', desc: 'Examples of what to call 999 for'},
  );

/** The control that shows `threats` if they are folded. */
export const whatCounts = () =>
  msg('What counts as an emergency?', {id: 'emergency.what-counts', desc: 'Opens a list of examples'});

export const silentCall = () =>
  msg(
    html`<p>
      If you cannot speak, call ${nine()} on a mobile and listen. Cough or tap the phone if you can. Wait until you are
      asked, then press ${verbatim(silentSolution)}.
    </p>`,
    {id: 'emergency.silent', desc: '999, and 55, which the caller presses on the keypad only when asked'},
  );

export const otherWaysHeading = () => msg('If you cannot speak or hear', {id: 'emergency.other-ways'});

/**
 * The list item around each link names it.
 *
 * @param relay The link that calls by text relay.
 * @param signLanguage The link to the video service.
 */
export const otherWays = (relay: Text, signLanguage: Text) =>
  msg(
    html`<p>
        A silent call alone does not bring the police. When you are asked, press ${verbatim(silentSolution)}. This tells
        the police that you need help. It does not send your location. Answer their questions by pressing keys or
        tapping. On a landline, you will not be asked to press ${verbatim(silentSolution)}. Stay on the line.
      </p>
      <ul>
        <li id="relay">By textphone or the Relay UK app: ${relay}</li>
        <li id="sign-language">
          In British Sign Language, by video call (free, day and night, no need to register): ${signLanguage}
        </li>
        <li>
          By text message, but only if you have already registered with emergencySMS. Text ${nine()}. Say which service
          you need, what happened and where. If you get no reply after three minutes, text again.
          <p>
            To register, text ${verbatim('register')} to ${nine()}. You will get a text back. Read it, reply
            ${verbatim('yes')}, and wait for a message that says it worked.
          </p>
        </li>
      </ul>`,
    {
      id: 'emergency.other-ways-text',
      desc: '55, twice: pressing it helps, and separately it gives no location; 18000; 999bsl.co.uk; 999; register, 999, yes: the words are sent in English; emergencySMS is a name',
    },
  );

/** Shown when no render has ever succeeded; stands without any other text. */
export const lastResort = () =>
  msg(str`Emergency? Call ${emergency.text}`, {
    id: 'emergency.last-resort',
    desc: '999; seen only when everything else has failed',
  });
