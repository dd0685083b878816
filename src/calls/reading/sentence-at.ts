const longest = 240;

/** The sentence or line of tidied text that `at` lies in, cut where it is very long. */
export function sentenceAt(plain: string, at: number): string {
  const before = plain.slice(Math.max(0, at - longest), at);
  const begins = Math.max(before.lastIndexOf("\n"), before.search(/[.!?][ ](?=[^.!?]*$)/)) + 1;
  const rest = plain.slice(at, at + longest);
  const end = /[.!?](?:\s|$)|\n/.exec(rest)?.index ?? rest.length;
  return (before.slice(begins) + rest.slice(0, end)).trim();
}
