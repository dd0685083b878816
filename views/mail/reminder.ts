import type { LetterFacts } from "../../src/messages/letters";
import type { RuleName } from "../../src/reminders/rules";
import { counted, day } from "../format";
import { PERSONAL } from "./application-facts";
import type { Letter, Matter } from "./letter";

type Item = LetterFacts["reminder"]["items"][number];

/** What is to be done, as the beginning of a sentence; the day is added where there is one. */
const task: Record<RuleName, (item: Item) => string> = {
  answer: ({ municipality, title }) => `Svara om ${municipality} vill delta i ${title}`,
  owner_consent: ({ municipality, title }) => `Säg om ${municipality} kan vara projektägare för ${title}`,
  approval: ({ title }) => `Godkänn eller avstå: ${title}`,
  approval_before_deadline: ({ title }) => `Godkänn eller avstå: ${title}`,
  interest: ({ municipality, title }) => `Säg om ${municipality} är intresserad av ${title}`,
  text_by: ({ title }) => `Skicka texten för godkännande: ${title}`,
  board_papers: ({ municipality, title }) => `Lämna ${municipality}s underlag till nämnden: ${title}`,
  hand_in: ({ title }) => `Lämna in ${title}`,
  unconfirmed_deadline: ({ title }) => `Kontrollera sista dag för ${title}`,
  interest_without_application: ({ title }) => `Ta ställning: kommuner är intresserade av ${title}`,
  completion: ({ title }) => `Lämna in kompletteringen av ${title}`,
  board_decision: ({ municipality, title }) => `Lägg in vad ${municipality} har beslutat om ${title}`,
  mandate: ({ municipality, title }) => `Lägg in vem som får skriva under för ${municipality}: ${title}`,
  signed_form: ({ municipality, title }) => `Lämna blanketten som ${municipality} ska skriva under: ${title}`,
  form_check: ({ municipality, title }) => `Kontrollera blanketten från ${municipality}: ${title}`,
  delegation_report: ({ municipality, title }) =>
    `Anmäl till nämnden i ${municipality} att beslutet om ${title} är fattat på delegation`,
  report: ({ title }) => `Lämna redovisningen av ${title}`,
  requisition: ({ title }) => `Rekvirera det som är kvar av pengarna till ${title}`,
  repayment: ({ title }) => `Se till att pengar som inte har använts betalas tillbaka: ${title}`,
  closing: ({ title }) => `Avsluta ${title}, eller se vad som återstår`,
  advice: ({ municipality, title }) => `Svara ${municipality}: ${title}`,
  newsletter: () => "Skicka månadens nyhetsbrev",
  evaluation: () => "Utvärdera årets samarbete (punkt 11 i överenskommelsen)",
  meetings: ({ title }) => `Kalla till möte: ${title} (punkt 8 i överenskommelsen)`,
};

/** Told to the one who can help, when those who are waited for have been reminded in vain. */
const escalated: Partial<Record<RuleName, (item: Item) => string>> = {
  answer: ({ municipality, title }) => `${municipality} har inte svarat om ${title}`,
  owner_consent: ({ municipality, title }) =>
    `${municipality} har inte sagt ja till att vara projektägare för ${title}`,
  approval: ({ municipality, title }) => `${municipality} har inte godkänt ${title}`,
  board_decision: ({ municipality, title }) => `${municipality} har inte lagt in något beslut om ${title}`,
};

/** Which day `by` is. */
const dayText: Record<RuleName, string> = {
  answer: "ansökan ska in",
  owner_consent: "ansökan ska in",
  approval: "ansökan ska in",
  approval_before_deadline: "ansökan ska in",
  interest: "utlysningens sista dag är",
  text_by: "senast",
  board_papers: "senast",
  hand_in: "sista dag är",
  unconfirmed_deadline: "enligt Utlyst är den",
  interest_without_application: "utlysningens sista dag är",
  completion: "finansiären vill ha den senast",
  board_decision: "ansökan ska in",
  mandate: "ansökan ska in",
  signed_form: "ansökan ska in",
  form_check: "",
  delegation_report: "",
  report: "den ska vara inne",
  requisition: "sista dag är",
  repayment: "",
  closing: "",
  advice: "svaret önskas",
  newsletter: "senast",
  evaluation: "senast",
  meetings: "senast",
};

function said(item: Item): string {
  const what = (item.isEscalation ? escalated[item.rule] : undefined) ?? task[item.rule];
  return what(item);
}

function when({ rule, by }: Item): string {
  return by ? `${dayText[rule]} ${day(by)}` : "";
}

function whatHelps({ isEscalation }: Item): string {
  return isEscalation ? "Kommunen har påmints flera gånger. Ring eller skriv till kontaktpersonen." : "";
}

const sentence = (text: string) =>
  text === "" ? "" : `${text[0]?.toLocaleUpperCase("sv")}${text.slice(1)}.`;

function matterOf(item: Item, baseUrl: string): Matter {
  const text = [sentence(when(item)), whatHelps(item)].filter(Boolean).join(" ");
  return { title: said(item), text, link: { href: baseUrl + item.path, label: "Öppna" } };
}

const WHY =
  "Du får brevet för att det väntar på dig. Vad som ger påminnelser, och när, står på sidan Påminnelser.";

/** One matter is its own letter; several come under one heading, the soonest first. */
export function reminderLetter(
  { items, personal }: LetterFacts["reminder"],
  baseUrl: string,
  secret: string,
): Letter {
  const [first, ...others] = items;
  const by = first ? when(first) : "";
  const until = by ? ` (${by})` : "";
  if (first && others.length === 0) {
    const only = first;
    return {
      subject: `Påminnelse: ${said(only)}${until}`,
      first: `${said(only)}.`,
      paragraphs: [sentence(by), whatHelps(only)].filter((text) => text !== ""),
      link: personal
        ? { href: `${baseUrl}/replies/${secret}`, label: "Läs och svara" }
        : { href: baseUrl + only.path, label: "Öppna i Utlyst" },
      closing: [...(personal ? [PERSONAL] : []), WHY],
    };
  }
  return {
    subject: `Påminnelse: ${first ? said(first) : ""} och ${counted(others.length, "sak", "saker")} till${until}`,
    first: `${items.length} saker väntar på dig.`,
    sections: [{ title: "Att göra", matters: items.map((item) => matterOf(item, baseUrl)) }],
    closing: [WHY],
  };
}
