import {msg, str} from '@lit/localize';
import {html} from 'lit';
import {policeRelay} from '../national/national.js';
import type {Nation} from '../attributes/nation.js';
import {askForPrevent} from './local-contact.js';
import {verbatim} from './verbatim.js';

// The names and explanations of the national routes.

export const supportLineName = () =>
  msg('ACT Early Support Line', {id: 'routes.support-line', desc: 'A name: give it in English too'});

export const supportLineFor = () => msg('For family, friends and the public', {id: 'routes.support-line-for'});

export const supportLineText = () =>
  msg(
    html`You can call at any time, every day. Outside the hours of ${verbatim('9am')} to ${verbatim('5pm')}, your call
    goes to a specialist police officer. Calls are not recorded. You do not have to give your name.`,
    {id: 'routes.support-line-text', desc: '9am and 5pm'},
  );

export const policeName = () => msg('Police (not an emergency)', {id: 'routes.police'});

/** How to use 101. No source tells people in Scotland to ask for the Prevent team, and Northern Ireland has none. */
export const policeText = (nation: Nation | undefined) =>
  msg(
    html`Calls are free in the UK. ${nation === 'scotland' || nation === 'northern-ireland' ? '' : askForPrevent()} By
    text relay: ${verbatim(policeRelay.text)}.`,
    {
      id: 'routes.police-text',
      desc: 'The sentence local.ask-for, or nothing; 18001 101. Text relay is a service: give its name in English too',
    },
  );

export const nspccName = () => msg('NSPCC helpline', {id: 'routes.nspcc', desc: 'NSPCC is a name'});

export const nspccText = () =>
  msg('The NSPCC gives independent advice to adults who are worried about a child.', {id: 'routes.nspcc-text'});

/** Not for Northern Ireland, where councils have no such services. */
export const childrensServices = () =>
  msg('You can also tell your council’s children’s services.', {
    id: 'routes.childrens-services',
    desc: 'The part of a council that protects children; follows routes.nspcc-text',
  });

export const crimestoppersName = () => msg('Crimestoppers', {id: 'routes.crimestoppers', desc: 'A name'});

export const crimestoppersText = () =>
  msg(
    'If you do not want to talk to the police, you can call Crimestoppers. It is independent. You do not have to give your name.',
    {
      id: 'routes.crimestoppers-text',
      desc: 'Crimestoppers is a name',
    },
  );

export const actEarlyLink = () => msg('ACT Early: more about the signs', {id: 'routes.act-early'});

export const getHelpLink = () => msg('GOV.UK: what Prevent is and how to get help', {id: 'routes.get-help'});

export const educateLink = () => msg('Educate Against Hate: advice for parents and teachers', {id: 'routes.educate'});

export const trainingLink = () =>
  msg('Home Office: free Prevent training, in English or Welsh', {
    id: 'routes.training',
    desc: 'Home Office is a name: give it in English too',
  });

/** When the national details were last compared with their sources. */
export const nationalCheckedOn = (day: string) =>
  msg(str`National details checked on ${day}`, {
    id: 'routes.checked',
    desc: 'A date as in local.day, which may end in a full stop: no full stop follows. National: the same in the whole country',
  });
