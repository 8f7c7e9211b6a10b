import {msg} from '@lit/localize';

/** The language's own name for itself. */
export const languageName = () =>
  msg('English', {
    id: 'language.name',
    desc: 'Never shown in English. The name of your language, in your language, for a list of languages',
  });

/** Label of the list of languages. */
export const menuLabel = () => msg('Language', {id: 'language.menu', desc: 'Label of a list of languages'});

export const nowIn = () =>
  msg('Now in English.', {id: 'language.shown', desc: 'Announced after a change: say “Now in your language.”'});

export const loadingFailed = () => msg('This language could not be loaded. Please try again.', {id: 'language.failed'});

/** The note above a translation that nobody has reviewed (R22). */
export const unreviewed = () =>
  msg('Nobody has checked this translation yet. It may have mistakes.', {
    id: 'language.unreviewed',
    desc: 'Never shown in English',
  });

export const readInEnglish = () =>
  msg('Read it in English', {id: 'language.to-english', desc: 'Never shown in English. A button'});
