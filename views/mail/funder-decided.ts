import type { LetterFacts } from "../../src/messages/letters";
import { day, quoted, sek } from "../format";
import { whomToAsk } from "./application-facts";
import type { Letter } from "./letter";

type Facts = LetterFacts["funder_decided"];

export function funderDecidedLetter(facts: Facts, baseUrl: string): Letter {
  const first =
    facts.outcome === "rejected"
      ? `${facts.funder} avslog ansökan den ${day(facts.decidedOn)}. Du behöver inte göra något.`
      : `${facts.funder} beviljade ${facts.outcome === "granted" ? "ansökan" : "en del av ansökan"} den ${day(facts.decidedOn)}: ${sek(facts.grantedSek)}.`;
  return {
    subject: `${facts.correction ? "Rättelse: " : ""}${subjectOf(facts)}`,
    first,
    paragraphs: paragraphsOf(facts),
    facts: factsOf(facts),
    link: {
      href: `${baseUrl}/applications/${facts.applicationId}/award`,
      label: facts.outcome === "rejected" ? "Se beslutet" : "Se beslutet och vad som händer nu",
    },
    closing: [...whomToAsk(facts), "Du får brevet för att din kommun deltar i ansökan."],
  };
}

function subjectOf({ outcome, title, grantedSek }: Facts): string {
  if (outcome === "rejected") return `Avslag: ${title}`;
  return `${outcome === "granted" ? "Beviljad" : "Beviljad till en del"}: ${title} (${sek(grantedSek)})`;
}

function paragraphsOf(facts: Facts): string[] {
  const { correction, reason, conditions, ownersCondition, owner } = facts;
  return [
    correction && `Det som stod i ett tidigare brev var fel: ${quoted(correction)} Det här gäller i stället.`,
    reason && `Finansiärens skäl: ${quoted(reason)}`,
    conditions && `Villkor: ${quoted(conditions)}`,
    ownersCondition &&
      `${owner} sa ja till att vara projektägare ”${ownersCondition}”. Villkoret är uppfyllt, så ${owner} är projektägare från och med beslutet.`,
  ].filter(Boolean);
}

function factsOf(facts: Facts): [string, string][] {
  const { startsOn, endsOn, finalDueOn } = facts;
  const period: [string, string][] =
    startsOn && endsOn ? [["Projekttid", `${day(startsOn)} till ${day(endsOn)}`]] : [];
  const report: [string, string][] = finalDueOn ? [["Slutrapport senast", day(finalDueOn)]] : [];
  return [
    ["Ansökan", facts.title],
    ["Finansiärens diarienummer", facts.caseNumber],
    ["Projektägare", facts.owner],
    ...period,
    ...report,
  ];
}
