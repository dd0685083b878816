import type { NEWSLETTER_REFUSALS } from "../../src/newsletters/refusals";

export const newsletterRefusalText: Record<keyof typeof NEWSLETTER_REFUSALS, string> = {
  newsletter_sent: "Nyhetsbrevet är redan skickat och går inte att ändra. Börja på ett nytt.",
  newsletter_empty: "Det finns inget att läsa i nyhetsbrevet. Skriv i någon del och kryssa i den.",
  nobody_to_send_to: "Ingen finns på de listor du valde. Välj minst en lista med mottagare.",
  example_used: "Exemplet har redan stått i ett nyhetsbrev och går inte att ta tillbaka.",
  subscription_unknown:
    "Länken gäller ingen prenumeration. Den kan vara avslutad. Fyll i formuläret igen om du vill ha nyhetsbrevet.",
};
