import { html } from 'lit';
import { m as msg } from './register.js';

const signsHeading = () => msg("Signs that someone may be getting drawn into extremism", { id: "signs.heading" });
const radicalised = () => msg("A person is radicalised when they have come to support terrorist violence, or to think that it is right.", {
  id: "signs.radicalised"
});
const caution = () => ({
  heading: msg("Before you read the signs", { id: "signs.caution" }),
  body: msg(
    html`<ul><li>What counts most is your feeling that something is not right.</li><li>No sign proves anything. There may be another reason for it.</li><li>Being drawn in is different for everyone, and there are many reasons. It can be quick or take a long time.</li><li>Many teenagers get angry, trust no one or want to be alone. That is part of growing up.</li><li>Strong or unusual views alone are not a sign. Supporting harm to other people is a sign.</li></ul>`,
    { id: "signs.caution-text" }
  )
});
const signGroups = () => [
  {
    heading: msg("How they talk and feel", { id: "signs.talk" }),
    body: msg(
      html`<ul><li>They are more angry or frustrated than they used to be.</li><li>They sound as if they are reading from a script.</li><li>They will not listen to what others think.</li><li>They blame a whole group of people for what goes wrong.</li><li>They often talk about “them” and “us”.</li></ul>`,
      { id: "signs.talk-text" }
    )
  },
  {
    heading: msg("Who they are with", { id: "signs.people" }),
    body: msg(
      html`<ul><li>They drop old friends or family, or stop doing things they used to enjoy.</li><li>They have new friends and will not talk about them.</li><li>One person or group seems to control what they think or do.</li></ul>`,
      { id: "signs.people-text" }
    )
  },
  {
    heading: msg("Their life online", { id: "signs.online" }),
    body: msg(
      html`<ul><li>They spend a lot more time online and hide what they do there.</li><li>They start to use several profiles, or a new name online.</li><li>They read, share or make things that praise violence or hate.</li></ul>`,
      { id: "signs.online-text" }
    )
  },
  {
    heading: msg("What they support", { id: "signs.support" }),
    body: msg(
      html`<ul><li>They say that violence is right if it is for a cause.</li><li>They praise people who have carried out attacks, or are fascinated by mass killings.</li><li>They keep saying that a group of people is secretly plotting against others.</li><li>They are angry and keep saying that something must be done.</li></ul>`,
      { id: "signs.support-text" }
    )
  },
  {
    heading: msg("What is going on in their life", { id: "signs.life" }),
    body: msg(
      html`<p>These are not signs. But other people can use them to draw someone in.</p><ul><li>Someone they love has died, or they have moved home.</li><li>They are bullied or treated unfairly.</li><li>They are lonely or in a crisis, or they do not think much of themselves.</li><li>They are looking for somewhere to belong, a purpose or respect.</li></ul>`,
      { id: "signs.life-text" }
    )
  }
];
const whatToDo = () => ({
  heading: msg("Trust your instincts", { id: "signs.trust" }),
  body: msg(
    html`<p>You know the people close to you. You may be the first to see that something is wrong.</p><ul><li>Notice what has changed.</li><li>Check with someone you trust, such as a relative, a friend or a teacher. Is there another reason?</li><li>Share your worry with the police or another service that can help.</li></ul>`,
    { id: "signs.trust-text" }
  )
});
const learnMore = () => msg("Learn more", { id: "signs.learn" });

export { signGroups as a, caution as c, learnMore as l, radicalised as r, signsHeading as s, whatToDo as w };
