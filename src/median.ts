/** The middle one; of an even number the later of the two, so that no wait is made shorter than it was. */
export function median(values: readonly number[]): number | null {
  const inOrder = values.toSorted((a, b) => a - b);
  return inOrder[Math.floor(inOrder.length / 2)] ?? null;
}
