import {css} from 'lit';

/** The languages to choose from, and scripts that need more height than Latin letters do. A function: unused, it drops out. */
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
  .root:lang(ur),
  button:lang(ur) {
    line-height: 2.2;
  }
  .root:lang(bn, gu, pa),
  .root:lang(ar, ckb, fa, ps) {
    line-height: 1.8;
  }
`;
