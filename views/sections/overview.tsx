import type { FC } from "hono/jsx";
import type { SectionFacts, SectionsOverview } from "../../src/sections/overview";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { Tag } from "../ui/tag";
import { sectionPath } from "./frame";
import { commentsText, lengthText, otherText, statusText, statusTone } from "./words";

type Props = { applicationId: number; overview: SectionsOverview; at: string };

/** Where every section stands and who has it: what is left before the text is whole. */
export const SectionsTable: FC<Props> = ({ applicationId, overview, at }) => {
  const done = overview.inForm.filter(({ status }) => status === "done").length;
  return (
    <>
      <Table
        caption={`Avsnitten: ${done} av ${overview.inForm.length} är klara`}
        head={["Avsnitt", "Läge", "Skrivs av", "Längd", "Kommentarer"]}
      >
        {overview.inForm.map((one) => (
          <SectionRow applicationId={applicationId} one={one} at={at} />
        ))}
      </Table>
      {overview.setAside.length > 0 && (
        <section aria-labelledby="set-aside">
          <h2 id="set-aside">Hör inte till formuläret</h2>
          <p>
            Texterna skrevs för ett annat formulär. De är kvar, men följer inte med när ansökan skickas för
            godkännande.
          </p>
          <ul>
            {overview.setAside.map(({ key, heading }) => (
              <li>
                <a href={sectionPath(applicationId, key)}>{heading}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
};

const SectionRow: FC<{ applicationId: number; one: SectionFacts; at: string }> = ({
  applicationId,
  one,
  at,
}) => (
  <Row state={one.status === "done" ? "done" : undefined}>
    <RowHeader>
      <a href={sectionPath(applicationId, one.key)}>{one.heading}</a>
      {!one.required && <span class="under">Frivilligt</span>}
    </RowHeader>
    <Cell label="Läge" state>
      <Tag tone={statusTone[one.status]}>{statusText[one.status]}</Tag>
    </Cell>
    <Cell label="Skrivs av" spare={!one.writer && one.others.length === 0}>
      {one.writer?.name ?? <span class="quiet">Ingen utsedd</span>}
      {one.others.map((other) => (
        <span class="under">{otherText(other, at)}</span>
      ))}
    </Cell>
    <Cell label="Längd" spare={!one.measure}>
      {one.measure ? (
        <span class={one.measure.over ? "over-limit" : undefined}>
          {lengthText(one.measure)}
          {one.measure.over && ", för långt"}
        </span>
      ) : (
        <span class="quiet">Ingen gräns</span>
      )}
    </Cell>
    <Cell label="Kommentarer" spare={one.openComments === 0}>
      {commentsText(one.openComments)}
    </Cell>
  </Row>
);
