import {css} from 'lit';

/** The languages to choose from, and what scripts other than Latin need. A function: unused, it drops out. */
export const languageStyles = () => css`
  .languages {
    flex-basis: 100%;
  }
  .languages button {
    margin: 0.25em 0.25em 0.25em 0;
  }
  button[aria-pressed='true'] {
    border-width: 3px;
    font-weight: bold;
  }
  summary {
    box-sizing: border-box;
    min-block-size: 44px;
    padding-block: 0.6em;
    color: var(--_link);
    cursor: pointer;
  }
  /* Half a number on each of two lines is hard to dial. */
  p:not([role]) > bdi {
    white-space: nowrap;
  }
  .root:lang(ur),
  button:lang(ur) {
    line-height: 2.2;
  }
  .root:lang(bn, gu, pa),
  .root:lang(ar, ckb, fa, ps) {
    line-height: 1.8;
  }
`;
