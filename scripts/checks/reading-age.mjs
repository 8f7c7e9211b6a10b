// Measures how hard the texts are to read, area by area: Flesch–Kincaid's grade as an age, and the longest sentence.
// Fails if an area is too hard for a reader of eleven, or if a sentence has more than 20 words.
import {fleschKincaid} from 'flesch-kincaid';
import {syllable} from 'syllable';
import {readMessages} from '../build/read-messages.mjs';

const MAX_AGE = 11;
const MAX_WORDS = 20;

// These subjects have no shorter word, and names cannot change: count each as a word of two syllables.
const NAMES =
  /\b(?:radicalised|terroris[tm]s?|extremism|CONTEST|GOV\.UK|emergencySMS|Northern Ireland|safeguarding)\b/g;

const BLOCK = '\n';

const areas = new Map();
for (const {id, contents} of readMessages()) {
  const [area] = id.split('.');
  const text = contents.map((part) => (typeof part === 'string' ? part : asWords(part.untranslatable)));
  areas.set(area, [...(areas.get(area) ?? []), ...sentencesOf(text.join(''))]);
}

for (const [area, sentences] of areas) {
  const grade = fleschKincaid({
    sentence: sentences.length,
    word: sum(sentences, (sentence) => wordsOf(sentence).length),
    syllable: sum(sentences, (sentence) => sum(wordsOf(sentence), syllable)),
  });
  const age = Math.round((grade + 5) * 10) / 10;
  const tooLong = sentences.filter((sentence) => wordsOf(sentence).length > MAX_WORDS);
  const longest = Math.max(...sentences.map((sentence) => wordsOf(sentence).length));
  console.log(`${area.padEnd(10)} reading age ${age}, longest sentence ${longest} words`);
  for (const sentence of tooLong) console.error(`  too long: ${sentence}`);
  if (age > MAX_AGE || tooLong.length) process.exitCode = 1;
}

// A block ends the sentence before it. A value that is known only at run time is a number or a name, so it counts as
// one word.
function asWords(markup) {
  const tags = markup.match(/<[^>]+>/g) ?? [];
  const isBlock = tags.some((tag) => !/^<\/?strong>/.test(tag));
  return (isBlock ? BLOCK : '') + (/\$\{/.test(markup) ? 'ten' : '');
}

function sentencesOf(text) {
  const plain = text.replace(NAMES, 'paper').replace(/[^\S\n]+/g, ' ');
  return plain.split(/(?<=[.?!:])\s|\n/).filter((sentence) => /[a-z]/i.test(sentence));
}

function wordsOf(sentence) {
  return sentence.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
}

function sum(items, valueOf) {
  return items.reduce((total, item) => total + valueOf(item), 0);
}
