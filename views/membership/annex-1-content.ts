import type { ExtractedMember, RegisterExtract } from "../../src/membership/register-extract";
import { day as dayInWords } from "../format";
import { phoneHref, type Reachable } from "../people/reached";

export const MISSING = "Saknas";
export const annexTitle = "Bilaga 1: Parter och kontaktpersoner";

const contactsOf = (member: ExtractedMember | undefined): Reachable[] =>
  (member?.people ?? []).filter(({ role }) => role === "contact");

/** What annex 1 says, once for page and PDF. Null on a day without an agreement or parties. */
export function annexContent({ day, network, agreement, host, members, coordinators }: RegisterExtract) {
  if (!agreement || members.length === 0) return null;
  const name = network?.name ?? "nätverket";
  const strategist = network?.coordinatorTitle || "samordnare";
  return {
    network: name,
    lead: `Till ${agreement.title}, enligt registret den ${dayInWords(day)}.`,
    host: host
      ? `Förvaltare av ${name} och arbetsgivare åt nätverkets ${strategist} är tills vidare ${host.formalName}, sedan ${dayInWords(host.fromOn)} (punkt 5 och 7.1).`
      : "Ingen förvaltande kommun är utsedd den dagen (punkt 5).",
    /** Null when there is no host to have contacts. */
    hostContacts: host && contactsOf(members.find(({ code }) => code === host.code)),
    strategistHeading: `Nätverkets ${strategist}`,
    strategists: coordinators,
    parties: `${members.length} parter i överenskommelsen (punkt 2), med de kontaktpersoner som de har utsett (punkt 6).`,
    members: members.map((member) => ({
      name: member.formalName,
      exit: member.exitOn && `Utträder ${dayInWords(member.exitOn)}`,
      contacts: contactsOf(member),
    })),
  };
}

type AnnexFact = { label: string; value: string; href?: string };

/** The lines that the annex has for a person (its heading names the strategist's post). A phone that is missing is said. */
export function annexFacts(person: Reachable, as: "contact" | "strategist"): AnnexFact[] {
  const { name, title, unit, phone, email } = person;
  const post = [
    { label: "Titel", value: title },
    { label: "Enhet", value: unit },
  ];
  return [
    { label: "Namn", value: name },
    ...(as === "contact" ? post.filter(({ value }) => value !== "") : []),
    phone ? { label: "Telefon", value: phone, href: phoneHref(phone) } : { label: "Telefon", value: MISSING },
    { label: "E-post", value: email, href: `mailto:${email}` },
  ];
}
