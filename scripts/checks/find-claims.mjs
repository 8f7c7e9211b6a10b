/** What makes a text a claim. A value that is filled in counts as a number, because it usually is one. */
const patterns = {
  'a number':
    /\d|\$\{\w+|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twice|dozens?|hundreds?|thousands?)\b/i,
  'an hour':
    /\b(?:[ap]m|midnight|noon|seconds?|minutes?|hours?|daily|day and night|round the clock|every day|at any time|weekdays?|weekends?|bank holidays?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b/i,
  'a promise':
    /\b(?:free|always|never|guarantees?d?|promises?d?|safe and secure|in confidence|confidential\w*|anonym\w*|secret|privacy|record(?:s|ed)?|sends?|saves?|crim(?:e|es|inal)|punish\w*|register|law|independent|has to agree|must|need not|no need|do(?:es)? not (?:have|need) to|will (?:not )?(?:be|call|tell|answer|reply|keep|treat|check|share|help))\b/i,
};

/**
 * Returns the faults in the sources of the texts, one line for each.
 *
 * @param {ReturnType<typeof import('../build/read-messages.mjs').readMessages>} messages
 * @param {typeof import('../../src/national/claims.ts')} sources The rows, and the texts that need no row.
 */
export function faultsInClaims(messages, {claims, withoutSource}) {
  const known = new Set(messages.map(({id}) => id));
  const gone = [...Object.keys(claims), ...Object.keys(withoutSource)].filter((id) => !known.has(id));
  return [
    ...messages.flatMap((message) => faultIn(message, message.id in claims, message.id in withoutSource)),
    ...gone.map((id) => `${id} is no text any more: take its row out`),
  ];
}

function faultIn({id, contents}, hasSource, needsNone) {
  const found = claimsIn(contents);
  if (hasSource && needsNone) return [`${id} has a source: take it out of \`withoutSource\``];
  if (needsNone && !found.length) return [`${id} makes no claim: take it out of \`withoutSource\``];
  const isFine = hasSource || needsNone || !found.length;
  return isFine ? [] : [`${id} has ${found.join(', ')} and no source: add a row to \`claims\``];
}

/** Returns the words that make a text a claim, by kind. */
function claimsIn(contents) {
  const text = contents.map((part) => (typeof part === 'string' ? part : filledIn(part.untranslatable))).join('');
  return Object.entries(patterns).flatMap(([kind, pattern]) => {
    const words = pattern.exec(text)?.[0];
    return words ? [`${kind} (“${words}”)`] : [];
  });
}

/** Returns only the values that are filled into a piece of markup: nobody reads its tags. */
function filledIn(markup) {
  return (markup.match(/\$\{[^}]*\}/g) ?? []).join('') || ' ';
}
