import {css} from 'lit';

export const styles = css`
  :host {
    --_height: 108em;
  }
  .groups {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    column-gap: 2em;
    margin-block: 1em;
  }
`;
