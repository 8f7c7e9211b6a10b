import {expect} from '@open-wc/testing';
import {messageOf} from '../../src/locale/message.js';

describe('messageOf', () => {
  it('leaves a text without values as it is, with fields in it or not', () => {
    for (const text of ['', 'Copy', '{day} {month} {year}']) {
      expect(messageOf(text)).to.equal(text);
    }
  });

  it('finds values by their numbers, in any order', () => {
    const message = messageOf('{1}, not {0}.');
    expect(message).to.have.property('strTag', true);
    expect(message).to.deep.include({strings: ['', ', not ', '.'], values: [1, 0]});
  });

  it('takes a text with a tag or a value in angle brackets for HTML, as lit wants it', () => {
    for (const text of ['Call <0>', '<p>Call <0></p>', '<p>Call</p>']) {
      const message = messageOf(text) as unknown as {strings: TemplateStringsArray; values: number[]};
      expect(message).to.have.property('_$litType$', 1);
      expect(message.strings.join('<0>')).to.equal(text);
      expect(message.strings.raw).to.deep.equal([...message.strings]);
      expect(message.values).to.deep.equal(text.includes('<0>') ? [0] : []);
    }
  });
});
