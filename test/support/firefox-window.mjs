/**
 * Runs a function in Firefox's own window rather than in a page, and returns the function's result. Start Firefox with
 * `-remote-allow-system-access`. Arguments and result are copied as JSON.
 */
export async function evaluateInFirefox({connection}, run, ...args) {
  const {result} = await connection.send('browsingContext.getTree', {'moz:scope': 'chrome'});
  const [{context}] = result.contexts;
  const expression = `Promise.resolve((${run})(...${JSON.stringify(args)})).then((value) => JSON.stringify(value ?? null))`;
  const answer = await connection.send('script.evaluate', {expression, awaitPromise: true, target: {context}});
  if (answer.result.type !== 'success') throw new Error(answer.result.exceptionDetails.text);
  return JSON.parse(answer.result.result.value);
}
