import type { LetterFacts } from "../../src/messages/letters";
import { day, quoted } from "../format";
import { contentChangeInWords } from "../text";
import { commonFacts, whomToAsk } from "./application-facts";
import type { Letter } from "./letter";

type Facts = LetterFacts["version_editorial"];

/** Nobody needs to approve again: what has changed, and how the director can object. */
export function versionEditorialLetter(facts: Facts, baseUrl: string, secret: string): Letter {
  const { version, changed, classReason, changeClass } = facts;
  return {
    subject: `${facts.resent ? "Ny länk" : facts.approvedVersion ? "Godkännandet står kvar" : "Redaktionell ändring"}: ${facts.title}, version ${version}`,
    first: firstLine(facts),
    paragraphs: [
      changeClass === "editorial"
        ? `Rådgivaren har klassat ändringen som redaktionell.${classReason ? ` Skälet är: ${quoted(classReason)}` : ""}`
        : `Ändringen rör varken texten eller er kommuns del.${classReason ? ` Rådgivaren skriver: ${quoted(classReason)}` : ""}`,
      changed.length > 0 ? `Ändrat: ${changed.map(contentChangeInWords).join(", ")}.` : "Texten är densamma.",
      ...(facts.as === "director"
        ? [
            "Håller du inte med? Öppna länken och invänd, med en anledning. Då räknas kommunens godkännande inte längre, och ansökan väntar på ert besked igen.",
          ]
        : facts.approvedVersion
          ? ["Er socialchef har fått ett brev med en personlig länk och kan invända där."]
          : ["Er socialchef har inte godkänt ännu och har fått ett brev med en personlig länk."]),
    ],
    facts: [...commonFacts(facts), ["Version", String(version)]],
    link:
      facts.as === "director"
        ? { href: `${baseUrl}/signoffs/${secret}`, label: "Se vad som är ändrat" }
        : {
            href: `${baseUrl}/applications/${facts.applicationId}/versions/${version - 1}/compare/${version}`,
            label: "Se vad som är ändrat",
          },
    closing: [
      ...whomToAsk(facts),
      ...(facts.linkExpiresOn
        ? [
            `Länken är personlig och gäller till och med ${day(facts.linkExpiresOn)}. Inget ändras av att den öppnas. Vidarebefordra inte brevet.`,
          ]
        : []),
      `Du får brevet för att du är ${facts.as === "director" ? "socialchef" : "kontaktperson"} i ${facts.municipality}.`,
    ],
  };
}

function firstLine({ municipality, version, approvedVersion }: Facts): string {
  return approvedVersion
    ? `Du behöver inte göra något: godkännandet av version ${approvedVersion} för ${municipality} står kvar för version ${version}.`
    : `Version ${version} har ersatt den tidigare texten. ${municipality} behöver fortfarande lämna besked.`;
}
