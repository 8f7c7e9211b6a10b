import {css} from 'lit';

/** The languages to choose from, and what scripts other than Latin need. */
export const language = css`
  .languages {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    margin-block-end: 0.5em;
  }
  .languages > * {
    min-inline-size: 0;
  }
  .languages [open] {
    flex-basis: 100%;
    padding-block-end: 0.5em;
  }
  [open] > button {
    margin: 0.125em;
  }
  /* What a reader has to know of a translation, and the button beside it, or below it where there is no room. */
  p.note {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    min-inline-size: 0;
    margin-block: 0 0.75em;
  }
  p.note > span {
    flex: 1 1 9em;
    min-inline-size: 0;
  }
  button[aria-pressed='true'] {
    border-width: 3px;
    font-weight: bold;
  }
  /* Half a number on each of two lines is hard to dial. */
  p:not([role]) > bdi[dir] {
    white-space: nowrap;
  }
  /* Letters that reach further up or down than Latin ones do. */
  .root[dir='rtl'],
  .root:is([lang='bn'], [lang='gu'], [lang='pa']) {
    --_tight: 1.6;
    --_loose: 1.7;
    --_line: 1.8em;
    line-height: 1.8;
  }
  /* Urdu is read in Nastaliq, whose words slope down. Its fonts have other digits than the rest of the box. */
  .root[lang='ur'],
  button[lang='ur'] {
    --_tight: 2;
    --_loose: 2;
    --_line: 2em;
    font-family: var(--prevent-font-family, 'Noto Nastaliq Urdu', 'Urdu Typesetting', system-ui, sans-serif);
    line-height: 2;
  }
  bdi,
  .root [lang='en'] {
    font-family: var(--_font);
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
`;
