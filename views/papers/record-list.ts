import { dayOf } from "../../src/calendar";
import type { FileOrder } from "../../src/papers/press/orders";
import type { MatterRecord, MunicipalityRecord } from "../../src/papers/record";
import { paragraphSign } from "../applications/ground-words";
import { answerText } from "../text";
import { applicationPaper } from "./application-paper";
import { fileName } from "./file-names";
import { signoffPaper } from "./signoff-paper";
import { attachmentText } from "./words";

/** What a registrar writes of one handling, and the file that it is. */
export type Handling = {
  date: string;
  kind: string;
  subject: string;
  sender: string;
  recipient: string;
  /** As the registry says whether it came in or was made here. */
  direction: "inkommen" | "upprättad";
  files: Omit<FileOrder, "kind" | "date">[];
};

export type Matter = {
  record: MatterRecord;
  subject: string;
  caseNumber: string;
  registeredOn: string;
  begunOn: string;
  handlings: Handling[];
};

/** A matter's handlings in the order of time, from the municipality's side: what came to it and what it has sent. */
export function matterOf(
  record: MatterRecord,
  { municipality, network }: MunicipalityRecord,
  folder: string,
): Matter {
  const { application, call, diary } = record;
  const project = application.title;
  const name = municipality.formalName;
  const incoming = { sender: network, recipient: name, direction: "inkommen" } as const;
  const outgoing = { sender: name, recipient: network, direction: "upprättad" } as const;
  const path = (file: string, ending: string) => `${folder}${fileName(file)}.${ending}`;
  const handlings: Handling[] = [
    {
      date: dayOf(record.askedAt),
      kind: "förfrågan",
      subject: `Fråga om att delta i ansökan ”${project}”`,
      ...incoming,
      files: [],
    },
    ...record.answers.map(
      ({ at, answer, reason, byName }): Handling => ({
        date: dayOf(at),
        kind: "svar",
        subject: `Svar: ${answerText[answer].toLowerCase()}${reason ? `. ${reason}` : ""} (${byName})`,
        ...outgoing,
        files: [],
      }),
    ),
    ...record.consents.map(
      ({ at, condition, byName }): Handling => ({
        date: dayOf(at),
        kind: "besked",
        subject: `Besked om att vara projektägare${condition && `, ${condition}`} (${byName})`,
        ...outgoing,
        files: [],
      }),
    ),
    ...record.versions.map(
      ({ version, facts }): Handling => ({
        date: dayOf(version.frozenAt),
        kind: "ansökan",
        subject: `Ansökan ”${facts.content.title}”, version ${version.number}, för godkännande`,
        ...incoming,
        files: [
          {
            name: path(`Ansökan version ${version.number}`, "pdf"),
            made: { paper: applicationPaper(facts) },
          },
          {
            name: path(`Ansökan version ${version.number}`, "json"),
            made: { bytes: new TextEncoder().encode(version.content) },
          },
        ],
      }),
    ),
    ...record.signoffs.map(
      (one): Handling => ({
        date: dayOf(one.signoff.at),
        kind: "besked",
        subject: `${one.signoff.decision === "approved" ? "Godkännande av" : "Besked om att avstå från"} version ${one.version}${one.signoff.paragraph && `, ${one.signoff.board} ${paragraphSign(one.signoff.paragraph)}`}`,
        ...outgoing,
        files: [
          {
            name: path(`Besked ${one.signoff.id} om version ${one.version}`, "pdf"),
            made: { paper: signoffPaper(one, project, name) },
          },
        ],
      }),
    ),
    ...record.files.map(
      ({ on, kind, bytes, code }, index): Handling => ({
        date: on,
        kind: attachmentText[kind].toLowerCase(),
        subject: attachmentText[kind],
        ...(code === "" ? { ...incoming, sender: network, recipient: call.funder } : outgoing),
        files: [{ name: path(`Bilaga ${index + 1} ${attachmentText[kind]}`, "pdf"), made: { bytes } }],
      }),
    ),
  ].toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const [entry] = diary;
  return {
    record,
    subject: `Gemensam ansökan till ${call.funder}: ${project}`,
    caseNumber: record.caseNumber,
    registeredOn: entry?.registeredOn ?? "",
    begunOn: dayOf(record.askedAt),
    handlings,
  };
}
