import {css} from 'lit';

export const styles = css`
  :host {
    --_height: 130em;
  }
`;
