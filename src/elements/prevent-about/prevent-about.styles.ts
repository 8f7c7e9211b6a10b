import {css} from 'lit';

export const styles = css`
  dt {
    font-weight: bold;
  }
  dd {
    margin: 0 0 0.5em;
  }
`;
