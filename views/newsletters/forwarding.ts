import type { Block, Newsletter } from "../../src/newsletters/newsletters";

/** The open parts as plain text, to send on in one's own municipality. */
export function forwardingText(
  { id, title }: Newsletter,
  parts: readonly Block[],
  network: string,
  baseUrl: string,
): string {
  const told = parts.map(({ heading, text }) =>
    [heading.toLocaleUpperCase("sv"), text].filter(Boolean).join("\n\n"),
  );
  return [title, ...told, `${network}. Hela nyhetsbrevet: ${baseUrl}/newsletters/${id}`].join("\n\n");
}
