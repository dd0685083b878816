import type { Handling, Matter } from "./record-list";
import type { RecordData } from "./record-papers";
import { plainSupport } from "./record-support";

/** The words are the registrar's own, without rings and dots, so that any diary system can read them. */
function plainRecord({ municipality, network, matters, boardDecisions, hashOf, at }: RecordData) {
  const handling = (
    { date, kind, subject, sender, recipient, direction, files }: Handling,
    index: number,
  ) => ({
    nummer: index + 1,
    datum: date,
    slag: kind,
    riktning: direction,
    rubrik: subject,
    avsandare: sender,
    mottagare: recipient,
    filer: files.map(({ name }) => ({ namn: name, sha256: hashOf(name) })),
  });
  const matter = ({ record, subject, caseNumber, registeredOn, begunOn, handlings }: Matter) => ({
    arendemening: subject,
    diarienummer: caseNumber,
    diariefort: registeredOn,
    vacktes: begunOn,
    finansiar: record.call.funder,
    handlingar: handlings.map(handling),
    ...plainSupport(record),
  });
  return {
    skapad: at,
    kalla: network,
    kommun: {
      kod: municipality.code,
      organisationsnummer: municipality.orgNumber,
      namn: municipality.formalName,
    },
    arenden: matters.map(matter),
    namndbeslut: boardDecisions.map(({ decision }) => ({
      datum: decision.decidedOn,
      namnd: decision.boardName,
      paragraf: decision.paragraph,
      diarienummer: decision.caseNumber,
      beslut: decision.wording,
    })),
  };
}

export function recordJson(data: RecordData): string {
  return `${JSON.stringify(plainRecord(data), null, 2)}\n`;
}

/** The members of a list are named by its singular. */
const singular: Record<string, string> = {
  arenden: "arende",
  handlingar: "handling",
  filer: "fil",
  namndbeslut: "beslut",
  diarieforingar: "diarieforing",
  medverkansbeslut: "beslut",
  mandat: "fullmakt",
  mandatprovningar: "mandatprovning",
  anmarkningar: "anmarkning",
  blanketter: "blankett",
  kontroller: "kontroll",
};

export function recordXml(data: RecordData): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element("registreringsunderlag", plainRecord(data), "")}`;
}

function element(name: string, value: unknown, indent: string): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const members = value.map((member) => element(singular[name] ?? "post", member, inner)).join("");
    return `${indent}<${name}>\n${members}${indent}</${name}>\n`;
  }
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value).map(([key, member]) => element(key, member, inner));
    return `${indent}<${name}>\n${members.join("")}${indent}</${name}>\n`;
  }
  return `${indent}<${name}>${escaped(String(value))}</${name}>\n`;
}

const signs: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** What XML cannot hold at all is left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/[&<>]/g, (sign) => signs[sign] ?? sign);
}
