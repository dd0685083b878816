import type { ADVICE_REFUSALS } from "../../src/advice/refusals";

export const adviceRefusalText: Record<keyof typeof ADVICE_REFUSALS, string> = {
  advice_ended: "Frågan är avslutad. Ta upp den igen om du vill skriva mer.",
  not_answered_yet: "Svara på frågan först. Texten för alla bygger på svaret.",
  lesson_rewritten: "Texten har skrivits om eller tagits tillbaka. Läs det som står nu, och svara sedan.",
};
