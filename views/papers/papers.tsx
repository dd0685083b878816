import type { FC } from "hono/jsx";
import { dayOf } from "../../src/calendar";
import type { DiaryEntry } from "../../src/papers/diary";
import type { PaperFacts, PaperVersion } from "../../src/papers/facts";
import type { MissingInPapers } from "../../src/papers/missing";
import type { Packet } from "../../src/papers/packets";
import { ApplicationFrame, type Heading } from "../applications/frame";
import { day, moment } from "../format";
import { paths } from "../paths";
import { Empty } from "../ui/empty";
import { SubmitButton } from "../ui/form";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { Tag } from "../ui/tag";
import { textName } from "./text-choice";
import { missingText, packetStateTag } from "./words";

type Props = Heading & {
  facts: PaperFacts;
  parties: {
    code: string;
    formalName: string;
    declined: boolean;
    /** Undefined when it is not in the text. */
    missing: MissingInPapers[] | undefined;
  }[];
  diary: ReadonlyMap<string, DiaryEntry>;
  withTemplate: ReadonlySet<string>;
  texts: (PaperVersion | null)[];
  /** Null for one who may not have any. */
  packets: Packet[] | null;
};

/** Everything that can be fetched of an application: each municipality's papers, and all of it in one packet. */
export const PapersPage: FC<Props> = (props) => (
  <ApplicationFrame {...props} tab="papers" wide>
    <p>{whichText(props.facts)}</p>
    <PartyTable {...props} />
    <Packets {...props} />
  </ApplicationFrame>
);

export function whichText({ version }: PaperFacts): string {
  return version
    ? `Handlingarna är skrivna från version ${version.number}, skickad ${day(dayOf(version.frozenAt))}.`
    : "Ingen version är skickad ännu. Handlingarna är skrivna från utkastet och märkta UTKAST.";
}

const PartyTable: FC<Props> = ({ application, parties, diary, withTemplate }) => (
  <Table
    caption="Kommunernas handlingar"
    head={["Kommun", "Tjänsteutlåtande", "Samverkansblankett", "Diarieförd", "Saknas"]}
  >
    {parties.map(({ code, formalName, declined, missing }) => {
      const own = paths.party(application.id, code);
      const entry = diary.get(code);
      const fetched = declined || missing === undefined;
      return (
        <Row state={declined ? "done" : undefined}>
          <RowHeader>
            <a href={paths.partyPapers(application.id, code)}>{formalName}</a>
          </RowHeader>
          <Cell label="Tjänsteutlåtande" spare={fetched}>
            {!fetched && (
              <a href={reportPath(own, withTemplate.has(code))}>
                Word
                <Whose name={formalName} />
              </a>
            )}
          </Cell>
          <Cell label="Samverkansblankett" spare={fetched}>
            {!fetched && (
              <span>
                <a href={`${own}/partner-form.pdf`}>
                  PDF
                  <Whose name={formalName} />
                </a>{" "}
                <a href={`${own}/partner-form.docx`}>
                  Word
                  <Whose name={formalName} />
                </a>
              </span>
            )}
          </Cell>
          <Cell label="Diarieförd">
            {entry ? `${entry.caseNumber}, ${day(entry.registeredOn)}` : "Inte registrerat"}
          </Cell>
          <Cell label="Saknas">{declined ? "Kommunen avstår" : lacks(missing)}</Cell>
        </Row>
      );
    })}
  </Table>
);

const reportPath = (own: string, hasTemplate: boolean) =>
  `${own}/${hasTemplate ? "official-report-own.docx" : "official-report.docx"}`;

/** Fifteen links that all say "Word" are told apart by ear. */
const Whose: FC<{ name: string }> = ({ name }) => <span class="ds-sr-only"> för {name}</span>;

function lacks(missing: MissingInPapers[] | undefined): string {
  if (missing === undefined) return "Kommunen är inte med i versionen";
  const told = missing.filter((code) => code !== "not_frozen");
  return told.length === 0 ? "Inget" : told.map((code) => missingText[code].short).join(", ");
}

const Packets: FC<Props> = ({ application, packets, texts }) =>
  packets === null ? null : (
    <section aria-labelledby="packets">
      <h2 id="packets">Hela ansökan i ett paket</h2>
      <p>
        Texten, budgeten, besluten, blanketterna och det som har lämnats in, som en PDF-fil och som en zip-fil
        med innehållsförteckning och fingeravtryck. Det tar några sekunder att göra.
      </p>
      <div class="buttons">
        {texts.slice(0, 1).map((text) => (
          <PacketButton id={application.id} text={text} main />
        ))}
        {texts.length > 1 && <PacketButton id={application.id} text={null} />}
      </div>
      {packets.length === 0 ? (
        <Empty title="Inget paket ännu">
          <p>Här samlas de paket som någon har beställt, med dag och version. Inget tas bort.</p>
        </Empty>
      ) : (
        <PacketTable application={application} packets={packets} />
      )}
    </section>
  );

const PacketButton: FC<{ id: number; text: PaperVersion | null; main?: boolean }> = ({ id, text, main }) => (
  <form method="post" action={`${paths.application(id)}/packets`}>
    <input type="hidden" name="version" value={text ? String(text.number) : "draft"} />
    <SubmitButton variant={main ? "primary" : "secondary"}>Gör paketet av {textName(text)}</SubmitButton>
  </form>
);

const PacketTable: FC<Pick<Props, "application"> & { packets: Packet[] }> = ({ application, packets }) => (
  <Table caption="Beställda paket" head={["Paket", "Läge", "Beställt"]}>
    {packets.map((one) => {
      const { tone, text } = packetStateTag(one);
      return (
        <Row>
          <RowHeader>
            <a href={paths.packet(application.id, one.id)}>
              {one.version === null ? "Utkastet" : `Version ${one.version}`}
              <span class="ds-sr-only">, paket {one.id}</span>
            </a>
          </RowHeader>
          <Cell label="Läge" state>
            <Tag tone={tone}>{text}</Tag>
          </Cell>
          <Cell label="Beställt">
            {moment(one.askedAt)}, {one.askedByName}
          </Cell>
        </Row>
      );
    })}
  </Table>
);
