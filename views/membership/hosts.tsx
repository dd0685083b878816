import type { FC } from "hono/jsx";
import type { chairOn } from "../../src/bodies/chair";
import type { MeetingDecision } from "../../src/bodies/meeting-decisions";
import type { Day } from "../../src/calendar";
import type { hostsThroughTime } from "../../src/membership/register";
import { day as inWords } from "../format";
import { Page } from "../layout";
import { paths } from "../paths";
import { Empty } from "../ui/empty";
import { LinkButton } from "../ui/link-button";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { DayPicker, registerCrumb } from "./day-picker";

export type HostRow = ReturnType<typeof hostsThroughTime>[number];

export const hostCrumb = { href: "/hosts", label: "Förvaltande kommun" };

type Props = {
  day: Day;
  today: Day;
  /** The newest first, those to come among them. */
  hosts: (HostRow & { decision: MeetingDecision | null })[];
  host: HostRow | undefined;
  chair: ReturnType<typeof chairOn>;
  mayKeep: boolean;
};

export const HostsPage: FC<Props> = (props) => {
  const { day, today, hosts, host, chair, mayKeep } = props;
  return (
    <Page
      title="Förvaltande kommun"
      crumbs={[registerCrumb]}
      lead="Ledningsgruppen utser en kommun som förvaltar nätverket: den anställer samordnaren, svarar för budgeten, och dess representant är ordförande (punkt 5, 7.1 och 8)."
    >
      <DayPicker action="/hosts" day={day} />
      {host ? (
        <>
          <p class="standing">
            {host.formalName} {day === today ? "är" : `den ${inWords(day)}:`} förvaltande kommun sedan{" "}
            {inWords(host.fromOn)}.
          </p>
          <p>
            Ordförande i ledningsgruppen och styrgruppen:{" "}
            {chair?.person
              ? `${chair.person.name}, ${host.genitive} representant`
              : `${host.genitive} representant, som saknas i registret`}
            .
          </p>
        </>
      ) : (
        <Empty title="Ingen förvaltande kommun den dagen">
          <p>Här står vilken kommun som förvaltar nätverket, sedan när och enligt vilket beslut.</p>
        </Empty>
      )}
      {mayKeep && (
        <p>
          <LinkButton href="/hosts/new" variant={host ? "secondary" : "primary"}>
            Registrera val av förvaltande kommun
          </LinkButton>
        </p>
      )}
      {hosts.length > 0 && <Through {...props} />}
    </Page>
  );
};

const Through: FC<Props> = ({ hosts, day }) => (
  <Table caption="Förvaltande kommuner genom tiden" head={["Kommun", "Från", "Beslut", "Anmärkning"]}>
    {hosts.map((one) => (
      <Row>
        <RowHeader>
          <a href={paths.host(one.id)}>{one.formalName}</a>
          {one.fromOn > day && <span class="under">Tar över</span>}
        </RowHeader>
        <Cell label="Från">{inWords(one.fromOn)}</Cell>
        <Cell label="Beslut">
          <DecisionLink decision={one.decision} />
        </Cell>
        <Cell label="Anmärkning" spare={!one.note}>
          {one.note}
        </Cell>
      </Row>
    ))}
  </Table>
);

/** The leadership group's decision, or that it is not here. */
export const DecisionLink: FC<{ decision: MeetingDecision | null }> = ({ decision }) =>
  decision ? (
    <a href={`/meetings/${decision.meetingId}`}>
      {decision.bodyName} {inWords(decision.heldOn)}, beslut {decision.number}
    </a>
  ) : (
    <>Beslutet saknas här</>
  );
