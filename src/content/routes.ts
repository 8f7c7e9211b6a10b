import {msg} from '@lit/localize';
import {html} from 'lit';
import {policeRelay} from '../contacts/national.js';
import type {Nation} from '../contacts/nation.js';
import {askForPrevent} from './local-contact.js';
import {verbatim} from './verbatim.js';

// Names and explanations of the routes that more than one element shows.

export const supportLineName = () => msg('ACT Early Support Line', {id: 'routes.support-line', desc: 'A name'});

export const supportLineText = () =>
  msg(
    html`For family, friends and the public. Every day, ${verbatim('9am')} to ${verbatim('5pm')}. At other times your
    call goes to a specialist officer. Calls are not recorded. You need not give your name.`,
    {id: 'routes.support-line-text', desc: '9am and 5pm'},
  );

export const policeName = () => msg('Police, when it is not an emergency', {id: 'routes.police'});

/** How to use 101. Northern Ireland has no Prevent team to ask for. */
/** How to use 101. Northern Ireland has no Prevent team to ask for. */
export const policeText = (nation: Nation | undefined) =>
  msg(
    html`Free in the UK. ${nation === 'northern-ireland' ? '' : askForPrevent()} By text relay:
    ${verbatim(policeRelay.text)}.`,
    {
      id: 'routes.police-text',
      desc: 'The sentence local.ask-for, or nothing; 18001 101',
    },
  );

export const actEarlyLink = () => msg('ACT Early: more about the signs', {id: 'routes.act-early'});

export const getHelpLink = () => msg('GOV.UK: what Prevent is and how to get help', {id: 'routes.get-help'});

export const educateLink = () => msg('Educate Against Hate: advice for parents and teachers', {id: 'routes.educate'});

export const trainingLink = () =>
  msg('Home Office: free Prevent training, in English or Welsh', {id: 'routes.training'});
