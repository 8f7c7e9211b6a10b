// Holds what style sheets of host pages do. Each was seen on a real page, or breaks a well-known widget (R12).

/** Inherited styles, set on <html> and <body>. */
export const inherited = {
  'font-size: 62.5%': 'html { font-size: 62.5%; }',
  'large text': 'html { font-size: 40px; }',
  text: `body {
    font: italic small-caps 900 10px/0.7 fantasy; letter-spacing: 0.4em; text-align: justify; text-indent: 3em;
    text-shadow: 1px 1px red; text-transform: uppercase; text-wrap: nowrap; white-space: pre; word-spacing: 1em;
  }`,
  breaking: 'body { hyphens: auto; line-break: anywhere; overflow-wrap: normal; tab-size: 20; word-break: break-all; }',
  colours: `body {
    accent-color: red; caret-color: red; color: #999; -webkit-text-fill-color: yellow; -webkit-text-stroke: 2px red;
  }`,
  'lists and tables': `body {
    border-collapse: collapse; border-spacing: 9px; caption-side: bottom; empty-cells: hide; list-style: inside square;
    quotes: '!' '!';
  }`,
  'fonts in detail': `body {
    font-feature-settings: 'smcp'; font-kerning: none; font-optical-sizing: none; font-size-adjust: 0.9;
    font-stretch: condensed; font-synthesis: none; font-variant: all-small-caps; font-variation-settings: 'wght' 900;
    -webkit-text-size-adjust: 300%; text-rendering: geometricPrecision; text-underline-position: under;
  }`,
  // What a page switches off with `pointer-events` and the like stays off (R35): test/pages/switched-off.test.mjs.
  interaction: 'body { cursor: none; caret-color: red; touch-action: none; }',
  direction: 'body { direction: rtl; text-orientation: upright; unicode-bidi: bidi-override; }',
  'vertical text': 'body { writing-mode: vertical-rl; }',
  // A decoration is not inherited, but still reaches what is inside. Only Chromium has a computed value for that.
  'decorated text': "body { text-decoration: line-through; text-emphasis: 'x'; }",
  'what lies behind': 'body { opacity: 0.99; image-rendering: pixelated; shape-rendering: crispEdges; }',
};

/** Styles with !important, for every element or for elements by name. */
export const important = {
  '* { font }': `* { font: italic 6px/0.7 fantasy !important; letter-spacing: 0.5em !important; text-align: right !important;
    text-transform: uppercase !important; white-space: nowrap !important; }`,
  '* { colours }': `* { background: #ffd !important; border: 3px solid #c0c !important; color: red !important;
    fill: red !important; outline: 3px solid lime !important; }`,
  '* { boxes }': `* { box-sizing: content-box !important; float: right !important; margin: 9px !important; max-width: 90px !important;
    min-height: 0 !important; padding: 9px !important; overflow: hidden !important; }`,
  '* { motion }': '* { animation: spin 1s infinite !important; transition: all 1s !important; }',
  'by name': `a, b, bdi, button, dd, details, dl, dt, h1, h2, h3, h4, h5, h6, li, ol, p, section, span, strong, summary, ul {
    color: red !important; display: inline !important; font-size: 6px !important; visibility: hidden !important; }`,
  'by state':
    'a:hover, a:focus, :focus-visible, a:any-link, [hidden] { display: none !important; outline: 0 !important; }',
  'by part of a class':
    '[class*="root"], [class*="title"], .note, .number, .line, .label { display: none !important; }',
};
