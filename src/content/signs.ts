import {msg} from '@lit/localize';
import {html} from 'lit';
import type {Section} from './section.js';

// The list is neutral on purpose: no religion, no origin, no cause, no dress. Holding strong views is no sign. It is
// never scored: every official source says that no list is a test.

export const signsHeading = () => msg('Signs that someone may be drawn into extremism', {id: 'signs.heading'});

export const radicalised = () =>
  msg('A person is radicalised when they come to think that terrorist violence is right, or take part in it.', {
    id: 'signs.radicalised',
  });

/** What has to be said next to any list of signs. */
export const caution = (): Section => ({
  heading: msg('Before you read the signs', {id: 'signs.caution'}),
  items: [
    msg('What counts most is your feeling that something is not right.', {id: 'signs.feeling'}),
    msg('No sign proves anything. There can be another reason for it.', {id: 'signs.no-proof'}),
    msg('It is different for everyone, for many reasons. It can be quick or take a long time.', {
      id: 'signs.different',
    }),
    msg('Many teenagers get angry, trust nobody or want to be alone. That is part of growing up.', {
      id: 'signs.teenagers',
    }),
    msg('Strong or unusual views are not a sign. Support for harm is.', {id: 'signs.views'}),
  ],
});

/** The groups of signs. One more, danger now, is `immediateThreats`. */
export const signGroups = (): readonly Section[] => [
  {
    heading: msg('How they talk and feel', {id: 'signs.talk'}),
    items: [
      msg('They are more angry or upset than they used to be.', {id: 'signs.anger'}),
      msg('They sound as if they read from a script.', {id: 'signs.script'}),
      msg('They will not listen to what others think.', {id: 'signs.listen'}),
      msg('They blame a whole group of people for what goes wrong.', {id: 'signs.blame'}),
      msg('They often speak of people as them and us.', {id: 'signs.them-us'}),
    ],
  },
  {
    heading: msg('Who they are with', {id: 'signs.people'}),
    items: [
      msg('They drop old friends, family or things they liked to do.', {id: 'signs.drop'}),
      msg('They have new friends and will not talk about them.', {id: 'signs.new-friends'}),
      msg('One person or group seems to control what they think or do.', {id: 'signs.control'}),
    ],
  },
  {
    heading: msg('Their life online', {id: 'signs.online'}),
    items: [
      msg('They spend much more time online, and hide what they do there.', {id: 'signs.secret'}),
      msg('They use several profiles or a new name.', {id: 'signs.profiles'}),
      msg('They read, share or make things that praise violence or hate.', {id: 'signs.material'}),
    ],
  },
  {
    heading: msg('What they support', {id: 'signs.support'}),
    items: [
      msg('They say that violence is right for a cause.', {id: 'signs.violence'}),
      msg('They praise people who have carried out attacks.', {id: 'signs.praise'}),
      msg('They repeat stories about a secret plot by some group.', {id: 'signs.plot'}),
      msg('They are angry and keep saying that something must be done.', {id: 'signs.must-act'}),
    ],
  },
  {
    heading: msg('What is going on in their life', {id: 'signs.life'}),
    paragraphs: [
      msg('These are not signs. They are hard times that other people can use to draw someone in.', {
        id: 'signs.life-introduction',
      }),
    ],
    items: [
      msg('Someone they love has died, or they have moved home.', {id: 'signs.loss'}),
      msg('They are bullied or treated unfairly.', {id: 'signs.bullied'}),
      msg('They are lonely, in a crisis, or think little of themselves.', {id: 'signs.lonely'}),
      msg('They look for a place to belong, a purpose or respect.', {id: 'signs.belong'}),
    ],
  },
];

/** Trust your instincts; then notice, check and share, in this order. */
export const whatToDo = (): Section => ({
  heading: msg('Trust your instincts', {id: 'signs.trust'}),
  paragraphs: [
    msg('You know the people close to you. You may be the first to see that something is wrong.', {
      id: 'signs.trust-text',
    }),
  ],
  items: [
    msg(html`<strong>Notice</strong> what has changed.`, {id: 'signs.notice'}),
    msg(html`<strong>Check</strong> with someone you trust: a parent, a friend, a teacher. Is there another reason?`, {
      id: 'signs.check',
    }),
    msg(html`<strong>Share</strong> your worry with someone who can help.`, {
      id: 'signs.share',
      desc: 'Numbers to call follow',
    }),
  ],
});

export const learnMore = () => msg('Learn more', {id: 'signs.learn'});
