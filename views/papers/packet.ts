import type { PartyDecision } from "../../src/applications/approvals";
import { dayOf, type Instant } from "../../src/calendar";
import type { Block, Table } from "../../src/documents/pdf/paper";
import type { PaperFacts, PaperParty } from "../../src/papers/facts";
import type { AttachedFile, PacketContents } from "../../src/papers/packet-contents";
import type { FileOrder, FileSetOrder } from "../../src/papers/press/orders";
import { paragraphSign } from "../applications/ground-words";
import { day, fingerprint, moment } from "../format";
import { groundText } from "../text";
import { applicationBlocks, applicationPaper } from "./application-paper";
import { fileName } from "./file-names";
import { draftMark, versionMark } from "./official-report";
import { partnerForm, partnerFormBlocks } from "./partner-form";
import { apartText, attachmentText } from "./words";

/** "Ansökan Gemensam resurs, version 2" */
export const packetName = ({ content, version }: PaperFacts) =>
  fileName(`Ansökan ${content.title}, ${version ? `version ${version.number}` : "utkast"}`);

type Numbered = AttachedFile & { number: number; path: string; whose: PaperParty | undefined };

/** The application as one PDF and as a set of files: text and budget, each party's form, decisions, and what came in. */
export function packetOrder(contents: PacketContents, at: Instant): FileSetOrder {
  const { facts, files } = contents;
  const { parties, version, content } = facts;
  const numbered = files.map((file, index): Numbered => {
    const whose = parties.find(({ code }) => code === file.code);
    const number = index + 1;
    const about = `${attachmentText[file.kind]}${whose ? ` ${whose.shortName}` : ""}`;
    return { ...file, number, whose, path: `3 Bilagor/${fileName(`${number} ${about}`)}.${endingOf(file)}` };
  });
  const hasSigned = (code: string) =>
    files.some((file) => file.code === code && file.kind === "partner_form");
  const unsigned = parties.filter(({ code }) => !hasSigned(code));
  const on = facts.today;
  const own: FileOrder[] = [
    {
      name: `1 ${packetName(facts)}.pdf`,
      kind: "application",
      date: version ? dayOf(version.frozenAt) : on,
      made: { paper: applicationPaper(facts) },
    },
    ...unsigned.map((party) => ({
      name: `2 Samverkansblanketter/${fileName(party.formalName)}.pdf`,
      kind: "partner_form_unsigned",
      date: on,
      made: { paper: partnerForm(facts, party) },
    })),
  ];
  const attached = numbered.map(
    ({ path, kind, on: date, bytes }): FileOrder => ({
      name: path,
      kind,
      date,
      made: { bytes },
    }),
  );
  const joinable = numbered.filter(({ mediaType }) => mediaType === "application/pdf");
  return {
    kind: "file_set",
    files: [...own, ...attached],
    joined: {
      paper: {
        title: `${content.title}: ansökningspaket`,
        header: draftMark(facts),
        footer: `${content.title}${versionMark(facts)}`,
        blocks: [
          ...applicationBlocks(facts),
          ...decisionBlocks(contents),
          ...appendixList(numbered),
          ...unsigned.flatMap((party): Block[] => [{ kind: "new_page" }, ...partnerFormBlocks(facts, party)]),
          ...joinable.flatMap(dividerPage),
        ],
      },
      appended: joinable.map(({ path }) => path),
    },
    about: {
      title: content.title,
      applicationId: facts.applicationId,
      version: version?.number ?? null,
      fingerprint: version?.sha256 ?? null,
    },
    manifest: {
      heading: [
        `${content.title}, ${version ? `version ${version.number}` : "utkast"}`,
        version ? `Versionens fingeravtryck (SHA-256): ${version.sha256}` : "UTKAST, kan ändras",
        `Paketet gjordes ${moment(at)}`,
        "Varje rad är en fils fingeravtryck (SHA-256) och namn.",
      ],
      apartHeading: "Finns bara som egna filer, inte i den samlade PDF-filen:",
      apart: apartText,
    },
    at,
  };
}

const endingOf = ({ mediaType }: AttachedFile) => (mediaType === "application/pdf" ? "pdf" : "bin");

function decisionBlocks({ facts, decisions, declined }: PacketContents): Block[] {
  const { parties, version } = facts;
  if (!version) return [];
  const table: Table = {
    kind: "table",
    caption: `Kommunernas besked om version ${version.number}`,
    columns: [
      { heading: "Kommun", width: 2.2 },
      { heading: "Besked", width: 1.3 },
      { heading: "Grund", width: 3.4 },
      { heading: "Dnr", width: 1.6 },
      { heading: "Av", width: 2.2 },
    ],
    rows: parties.map((party) => decisionRow(party, version.number, decisions.get(party.code), declined)),
  };
  return [{ kind: "heading", level: 2, text: "Beslut" }, table];
}

function decisionRow(
  { code, formalName, caseNumber }: PaperParty,
  number: number,
  decision: PartyDecision | undefined,
  declined: ReadonlySet<string>,
): string[] {
  if (!decision) return [formalName, declined.has(code) ? "Avstår" : "Inget ännu", "", caseNumber, ""];
  const { ground, board, paragraph, decidedOn, personName, personTitle, at } = decision.signoff;
  const decided = [
    ground && groundText[ground],
    board,
    paragraph && paragraphSign(paragraph),
    decidedOn && day(decidedOn),
  ];
  return [
    formalName,
    decision.signoff.decision === "declined" ? "Avstår" : approvedText(decision.version, number),
    decided.filter(Boolean).join(", "),
    decision.signoff.caseNumber || caseNumber,
    `${personName}, ${personTitle}, ${day(dayOf(at))}`,
  ];
}

/** Which text the director saw, when a later change has left the approval standing. */
const approvedText = (approved: number, number: number) =>
  approved === number ? "Godkänt" : `Godkänt (version ${approved}, gäller även version ${number})`;

function appendixList(files: readonly Numbered[]): Block[] {
  if (files.length === 0) return [];
  const table: Table = {
    kind: "table",
    caption: "Inkomna handlingar som hör till ansökan",
    columns: [
      { heading: "Bilaga", width: 0.8 },
      { heading: "Handling", width: 2.4 },
      { heading: "Kommun", width: 2 },
      { heading: "Inkom", width: 1.6 },
    ],
    rows: files.map(({ number, kind, whose, on }) => [
      String(number),
      attachmentText[kind],
      whose?.formalName ?? "",
      day(on),
    ]),
  };
  return [{ kind: "heading", level: 2, text: "Bilagor" }, table];
}

/** Stands before the file itself, which is joined as it came. */
function dividerPage({ number, kind, whose, name, on, sha256 }: Numbered): Block[] {
  return [
    { kind: "new_page" },
    { kind: "heading", level: 1, text: `Bilaga ${number}: ${attachmentText[kind]}` },
    {
      kind: "facts",
      facts: [
        ...(whose ? [["Kommun", whose.formalName] as [string, string]] : []),
        ["Inkom", day(on)],
        ["Filens namn", name],
        ["Fingeravtryck (SHA-256)", fingerprint(sha256)],
      ],
    },
    { kind: "paragraph", text: "Filen följer på nästa sida som den kom in. Den har egna sidnummer." },
  ];
}
