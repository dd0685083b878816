import type { REPLY_REFUSALS } from "../../src/reply-links/refusals";

export const replyRefusalText: Record<keyof typeof REPLY_REFUSALS, string> = {
  no_longer_contact:
    "Länken gäller en person som inte längre svarar för kommunen. Fråga nätverkets samordnare vem som gör det nu.",
};
