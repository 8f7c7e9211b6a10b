/** An element, by its tag. */
export type TaggedElement = readonly [tag: string, element: CustomElementConstructor];

/**
 * Registers elements, and returns their tags. A page can carry them twice, in two versions: the first one to come keeps
 * the tags (R10), and the second one returns none.
 */
export function define(elements: readonly TaggedElement[]): readonly string[] {
  const free = elements.filter(([tag]) => !customElements.get(tag));
  for (const [tag, element] of free) customElements.define(tag, element);
  return free.map(([tag]) => tag);
}
