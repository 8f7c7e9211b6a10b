import {css} from 'lit';

export const styles = css`
  :host {
    --_height: 39em;
  }
  :host([compact]) {
    --_height: 4em;
  }
  .ask > #heading {
    font-size: min(1.5em, 11vw);
  }
  .emergency {
    font-size: min(2em, 14vw);
  }
  /* The compact banner is nothing but the part about danger now, on one line where there is room. */
  .compact {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1.5em;
    padding-block: 0.5em;
    border-radius: var(--_radius);
    background: var(--_danger);
  }
  .compact .now {
    display: contents;
  }
  .compact > *,
  .compact .now > * {
    flex: 0 1 auto;
    margin: 0;
  }
  .compact p.note {
    flex: 1 1 16em;
    margin: 0;
  }
  .compact .ask > #heading {
    font-size: 1.2em;
  }
  .compact .emergency {
    font-size: min(1.5em, 14vw);
  }
`;
