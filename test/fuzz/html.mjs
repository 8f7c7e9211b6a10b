// Makes the HTML that editors, frameworks and people leave in elements and around them.
import fc from 'fast-check';

const known = [
  'In an emergency, call 999.',
  '<p>Call <a href="tel:999">999</a>.</p>',
  '<p>Our team: 01632 960111</p>',
  '<a href="tel:+441632960222">Call us</a>',
  '<a href="mailto:team@example.org?subject=x">Write</a>',
  '<a href="mailto:%20">Write</a>',
  '<!-- a comment -->',
  '<!--[if IE]><p>Old</p><![endif]-->',
  '<template><p>0909 879 0123</p></template>',
  '<template shadowrootmode="open"><p>Another root</p></template>',
  '<slot></slot>',
  '<slot name="emergency">0909 879 0123</slot>',
  '<style>* { color: red }</style>',
  '<svg><title>999</title><a href="tel:1"></a></svg>',
  '<math><mi>999</mi></math>',
  '<form><input name="childNodes"><input name="lang"></form>',
  '<img name="querySelector" alt="">',
  '<p lang="ur" dir="rtl">۹۹۹</p>',
  '<table><tr><td>999</td></tr></table>',
  '<details><summary>999</summary>01632 960333</details>',
  '<select><option>999</option></select>',
  '<prevent-emergency-banner></prevent-emergency-banner>',
  '<prevent-report phone="01632 960444"></prevent-report>',
  '<div class="prevent-about">What Prevent is</div>',
  '<a href="#prevent-signs">Signs</a>',
  '<b><i>crossed</b></i>',
  '<p>unclosed<p>',
  '</section></div></p>',
  '<x-unknown phone="1"></x-unknown>',
  '&nbsp;&zwj;&#0;&lt;b&gt;',
];

/** Makes a piece of HTML. */
export const fragment = fc.oneof(
  {weight: 5, arbitrary: fc.constantFrom(...known)},
  {weight: 1, arbitrary: fc.string()},
  {weight: 1, arbitrary: fc.string({unit: fc.constantFrom(...'<>/="\' &;!-apdiv09')})},
);

/** Makes what surrounds an element: what comes before it, and what comes after. */
export const wrapper = fc.constantFrom(
  ...[
    ['', ''],
    ['<div>', '</div>'],
    ['<p>', '</p>'],
    ['<div dir="rtl" lang="ar">', '</div>'],
    ['<div lang="">', '</div>'],
    ['<section lang="cy"><p>Testun</p>', '</section>'],
    ['<ul><li>', '</li></ul>'],
    ['<table><tbody><tr><td>', '</td></tr></tbody></table>'],
    ['<blockquote><figure>', '</figure></blockquote>'],
    ['<form><input name="id"><input name="querySelectorAll">', '</form>'],
    ['<button>', '</button>'],
    ['<span translate="no"><b>', '</b></span>'],
    ['<div role="main"><h1>A page</h1>', '</div>'],
    ['<div class="comment">', '</div>'],
    ['<div contenteditable="true">', '</div>'],
    ['<nav>', '</nav>'],
    ['<label>', '</label>'],
    ['<div aria-hidden="true">', '</div>'],
  ],
);
