/**
 * Divides whole kronor by weight so that the parts add up exactly (largest remainder): each part is rounded down,
 * and the kronor left over go to the largest fractions; on a tie to the larger weight, then to the lower key.
 * Returns nothing but zeros when every weight is zero.
 */
export function allocate(totalSek: number, weights: ReadonlyMap<string, number>): Map<string, number> {
  // BigInt: total × weight passes 2^53 for large sums.
  const sum = [...weights.values()].reduce((a, b) => a + BigInt(b), 0n);
  if (sum === 0n) return new Map([...weights.keys()].map((key) => [key, 0]));
  const parts = [...weights].map(([key, weight]) => {
    const product = BigInt(totalSek) * BigInt(weight);
    return { key, weight, floor: Number(product / sum), remainder: product % sum };
  });
  let left = totalSek - parts.reduce((a, part) => a + part.floor, 0);
  const shares = new Map(parts.map((part) => [part.key, part.floor]));
  const inTurn = parts.toSorted((a, b) =>
    a.remainder !== b.remainder
      ? a.remainder > b.remainder
        ? -1
        : 1
      : b.weight - a.weight || (a.key < b.key ? -1 : 1),
  );
  for (const part of inTurn) {
    if (left === 0) break;
    shares.set(part.key, part.floor + 1);
    left -= 1;
  }
  return shares;
}
