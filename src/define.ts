/** A tag and its element. */
export type TaggedElement = readonly [tag: string, element: CustomElementConstructor];

/**
 * Registers elements, and returns their tags. A page may include two versions of them: the first one to run keeps the
 * tags (R10), and the second one returns none.
 */
export function define(elements: readonly TaggedElement[]): readonly string[] {
  const free = elements.filter(([tag]) => !customElements.get(tag));
  for (const [tag, element] of free) customElements.define(tag, element);
  return free.map(([tag]) => tag);
}
