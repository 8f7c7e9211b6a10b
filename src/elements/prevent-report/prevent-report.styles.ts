import {css} from 'lit';

export const styles = css`
  :host {
    --_height: 80em;
  }
  :host([collapsed]) {
    --_height: 55em;
  }
`;
