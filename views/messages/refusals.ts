import type { MESSAGE_REFUSALS } from "../../src/messages/refusals";

export const messageRefusalText: Record<keyof typeof MESSAGE_REFUSALS, string> = {
  address_not_refused: "Adressen prövas redan igen, eller är ändrad. Sidan om adresser visar vad som gäller.",
  already_suppressed: "Adressen står redan i listan.",
  suppression_ended: "Adressen är redan borttagen ur listan.",
  exit_unknown: "Länken gäller inte. Logga in och välj Mina brev längst ned på sidan.",
};
