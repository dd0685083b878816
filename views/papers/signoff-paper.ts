import type { Paper } from "../../src/documents/pdf/paper";
import type { MatterRecord } from "../../src/papers/record";
import { declaration } from "../applications/declaration";
import { paragraphSign } from "../applications/ground-words";
import { day, fingerprint, moment } from "../format";
import { mandateFound } from "../mandates/words";
import { groundText } from "../text";

/** The record of one decision by a director, to be put into the diary. */
export function signoffPaper(
  { signoff, version, mandateCheck }: MatterRecord["signoffs"][number],
  project: string,
  name: string,
): Paper {
  const approved = signoff.decision === "approved";
  const title = approved ? "Godkännande av medverkan" : "Besked om att avstå";
  const facts: [string, string][] = [
    ["Kommun", `${name}, kommunkod ${signoff.municipalityCode}`],
    ["Ansökan", project],
    ["Version", String(version)],
    ["Besked", approved ? "Godkänner medverkan" : "Avstår"],
    ["Anledning", signoff.reason],
    ["Grund", signoff.ground ? groundText[signoff.ground] : ""],
    ["Nämnd", signoff.board],
    ["Beslutsdatum", signoff.decidedOn ? day(signoff.decidedOn) : ""],
    ["Paragraf", signoff.paragraph && paragraphSign(signoff.paragraph)],
    ["Omedelbar justering", signoff.paragraph ? (signoff.immediateApproval ? "Ja" : "Nej") : ""],
    ["Punkt i delegationsordningen", signoff.delegationItem],
    ["Diarienummer", signoff.caseNumber],
    ["Mandat", mandateCheck ? mandateFound(mandateCheck.findings) : ""],
    ["Lämnat av", [signoff.personName, signoff.personTitle].filter(Boolean).join(", ")],
    ["Tidpunkt", moment(signoff.at)],
    ["Hur beskedet lämnades", "Personlig länk i brev till tjänsteadressen"],
    ["Intygande", signoff.declaration && declaration(signoff.declaration, name)],
    ["Versionens fingeravtryck (SHA-256)", fingerprint(signoff.versionSha256)],
  ];
  return {
    title: `${title}: ${name}`,
    footer: `${name} · ${project} · version ${version}`,
    blocks: [
      { kind: "heading", level: 1, text: title },
      { kind: "facts", facts: facts.filter(([, value]) => value !== "") },
      { kind: "paragraph", text: "Ett besked i Utlyst är inte en underskrift." },
    ],
  };
}
