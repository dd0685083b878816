import { dayOf, type Instant } from "../../src/calendar";
import type { Block, Paper } from "../../src/documents/pdf/paper";
import type { HistoryEvent } from "../../src/history";
import type { FileOrder, FileSetOrder } from "../../src/papers/press/orders";
import type { MunicipalityRecord } from "../../src/papers/record";
import { paragraphSign } from "../applications/ground-words";
import { day, moment } from "../format";
import { historySentences } from "../history-words";
import { fileName } from "./file-names";
import { withHyphen } from "./formal";
import { recordJson, recordXml } from "./record-data";
import { type Matter, matterOf } from "./record-list";
import { apartText } from "./words";

/** All of a municipality's matters as files that a registrar can take in: papers, and the diary's fields for eyes and programs. */
export function recordOrder(record: MunicipalityRecord, at: Instant): FileSetOrder {
  const { municipality, network, matters, boardDecisions } = record;
  const several = matters.length !== 1;
  const listed = matters.map((matter) =>
    matterOf(
      matter,
      record,
      several ? `${fileName(`Ärende ${matter.application.id} ${matter.application.title}`)}/` : "",
    ),
  );
  const files: FileOrder[] = [
    ...listed.flatMap(({ handlings }) =>
      handlings.flatMap(({ files: own, kind, date }) => own.map((file) => ({ ...file, kind, date }))),
    ),
    ...boardDecisions.flatMap(({ decision, file }) =>
      file
        ? [
            {
              name: `Nämndbeslut/${fileName(`${decision.decidedOn} ${decision.boardName} ${paragraphSign(decision.paragraph)}`)}.pdf`,
              kind: "protokollsutdrag",
              date: decision.decidedOn,
              made: { bytes: file.bytes },
            },
          ]
        : [],
    ),
  ];
  const hashOf = (name: string) => `@sha256:${files.findIndex((file) => file.name === name)}@`;
  const today = dayOf(at);
  const list = (name: string, made: FileOrder["made"]): FileOrder => ({
    name,
    kind: "registreringsunderlag",
    date: today,
    made,
  });
  const data = { municipality, network, matters: listed, boardDecisions, hashOf, at };
  return {
    kind: "file_set",
    files: [
      ...files,
      list("Registreringsunderlag.pdf", { paper: registrarsPaper(data) }),
      list("registreringsunderlag.json", { text: recordJson(data) }),
      list("registreringsunderlag.xml", { text: recordXml(data) }),
    ],
    joined: null,
    about: { municipality: municipality.code, name: municipality.formalName, matters: matters.length },
    manifest: {
      heading: [
        `Underlag för registrering: ${municipality.formalName}`,
        `Hämtat ur Utlyst (${network}) ${moment(at)}`,
        "Varje rad är en fils fingeravtryck (SHA-256) och namn.",
      ],
      apartHeading: "",
      apart: apartText,
    },
    at,
  };
}

export type RecordData = Pick<MunicipalityRecord, "municipality" | "network" | "boardDecisions"> & {
  matters: Matter[];
  /** Stands for the fingerprint of a file of the set, which is known when the file is made. */
  hashOf: (name: string) => string;
  at: Instant;
};

function registrarsPaper(data: RecordData): Paper {
  const { municipality, network, matters, at } = data;
  const title = `Registreringsunderlag: ${municipality.formalName}`;
  return {
    title,
    footer: `${municipality.formalName} · registreringsunderlag ${day(dayOf(at))}`,
    blocks: [
      { kind: "heading", level: 1, text: title },
      {
        kind: "paragraph",
        text: `Hämtat ur Utlyst, som ${network} använder, ${moment(at)}. Filerna ligger i samma mapp; deras fingeravtryck står här och i MANIFEST.txt.`,
      },
      ...matters.flatMap((matter, index) => matterBlocks(matter, data, index > 0)),
      ...boardBlocks(data),
    ],
  };
}

function matterBlocks(matter: Matter, { municipality, hashOf }: RecordData, newPage: boolean): Block[] {
  const { record, subject, caseNumber, registeredOn, begunOn, handlings } = matter;
  const withFile = handlings.flatMap(({ files }) => files.map(({ name }) => ({ name })));
  return [
    ...(newPage ? [{ kind: "new_page" } as const] : []),
    { kind: "heading", level: 2, text: subject },
    {
      kind: "facts",
      facts: [
        ["Ärendemening", subject],
        ["Diarienummer", caseNumber || "Inte registrerat"],
        ["Diariefört", registeredOn ? day(registeredOn) : "Inte registrerat"],
        ["Ärendet väcktes", day(begunOn)],
        ["Kommun", `${municipality.formalName} ${withHyphen(municipality.orgNumber)}`.trim()],
        ["Finansiär", record.call.funder],
        ["Finansiärens utlysning", record.call.title],
      ],
    },
    {
      kind: "table",
      caption: "Handlingar",
      columns: [
        { heading: "Nr", width: 0.5 },
        { heading: "Datum", width: 1.3 },
        { heading: "Handling", width: 4 },
        { heading: "Avsändare", width: 2 },
        { heading: "Mottagare", width: 2 },
      ],
      rows: handlings.map(({ date, subject: what, sender, recipient, direction }, index) => [
        String(index + 1),
        date,
        `${what} (${direction})`,
        sender,
        recipient,
      ]),
    },
    ...(withFile.length > 0
      ? [
          {
            kind: "table" as const,
            caption: "Filer och fingeravtryck (SHA-256)",
            columns: [
              { heading: "Fil", width: 2 },
              { heading: "SHA-256", width: 3 },
            ],
            rows: withFile.map(({ name }) => [name, hashOf(name)]),
          },
        ]
      : []),
    ...happenings(record),
  ];
}

function happenings({ history }: Matter["record"]): Block[] {
  if (history.length === 0) return [];
  return [
    {
      kind: "table",
      caption: "Vad som har hänt, enligt Utlysts historik",
      columns: [
        { heading: "När", width: 2 },
        { heading: "Vad", width: 4 },
        { heading: "Av", width: 2 },
      ],
      rows: history.map(({ at, event, details, byName }) => [
        moment(at),
        historySentences[event as HistoryEvent]?.(details) ?? event,
        byName,
      ]),
    },
  ];
}

function boardBlocks({ boardDecisions }: RecordData): Block[] {
  if (boardDecisions.length === 0) return [];
  return [
    { kind: "new_page" },
    { kind: "heading", level: 2, text: "Kommunens beslut om nätverket" },
    {
      kind: "table",
      caption: "Nämndbeslut i registret",
      columns: [
        { heading: "Datum", width: 1.3 },
        { heading: "Nämnd", width: 2 },
        { heading: "Paragraf", width: 1.2 },
        { heading: "Dnr", width: 1.6 },
        { heading: "Beslut", width: 4 },
      ],
      rows: boardDecisions.map(({ decision }) => [
        decision.decidedOn,
        decision.boardName,
        paragraphSign(decision.paragraph),
        decision.caseNumber,
        decision.wording,
      ]),
    },
  ];
}
