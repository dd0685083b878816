import type { FC } from "hono/jsx";
import {
  type ApplicationRow,
  isOver,
  STAGES,
  type Stage,
  stageOf,
} from "../../src/applications/applications";
import type { Board } from "../../src/applications/board";
import type { Instant } from "../../src/calendar";
import { Deadline } from "../calls/deadline";
import { Page } from "../layout";
import { paths } from "../paths";
import { applicationStatusText } from "../text";
import { Empty } from "../ui/empty";
import { Pages } from "../ui/pages";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { Tag } from "../ui/tag";
import { AnswerMarks } from "./answer-marks";

type Props = {
  applications: ApplicationRow[];
  /** Before the choice of a stage. */
  all: ApplicationRow[];
  stage: Stage | null;
  boards: Map<number, Board>;
  pages: { page: number; total: number; perPage: number };
  isAdviser: boolean;
  at: Instant;
};

const applicationTone = {
  draft: "info",
  out_for_approval: "warning",
  submitted: "success",
  completion_requested: "warning",
  granted: "success",
  rejected: "neutral",
  withdrawn: "neutral",
  closed: "neutral",
  abandoned: "neutral",
} as const;

const stageText: Record<Stage, string> = {
  ongoing: "Pågår",
  with_funder: "Hos finansiären",
  granted: "Beviljade",
  ended: "Avslutade",
};

/** Each stage is an address, with how many there are. */
const Stages: FC<Pick<Props, "all" | "stage">> = ({ all, stage }) => (
  <nav class="tabs" aria-label="Vilka ansökningar">
    <ul>
      <li>
        <a href="/applications" aria-current={stage === null ? "page" : undefined}>
          Alla ({all.length})
        </a>
      </li>
      {STAGES.map((one) => (
        <li>
          <a href={`/applications?stage=${one}`} aria-current={stage === one ? "page" : undefined}>
            {stageText[one]} ({all.filter((row) => stageOf(row) === one).length})
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

const addressOf = (stage: Stage | null, page: number) =>
  `/applications?${new URLSearchParams({ ...(stage && { stage }), page: String(page) })}`;

export const ApplicationListPage: FC<Props> = ({
  applications,
  all,
  stage,
  boards,
  pages,
  isAdviser,
  at,
}) => (
  <Page title="Gemensamma ansökningar" wide>
    {all.length > 0 && <Stages all={all} stage={stage} />}
    {all.length > 0 && applications.length === 0 ? (
      <p>Ingen ansökan finns där just nu.</p>
    ) : applications.length === 0 ? (
      <Empty title="Här samlas de gemensamma ansökningarna">
        <p>
          {isAdviser ? (
            <>
              En ansökan startas från en utlysning. <a href="/calls">Till utlysningarna</a>
            </>
          ) : (
            "Er kommun är inte tillfrågad i någon ansökan ännu. När det händer får kontaktpersonen ett brev."
          )}
        </p>
      </Empty>
    ) : (
      <Table
        caption="Gemensamma ansökningar"
        captionHidden
        head={["Ansökan", "Läge", "Sista dag", "Kommunerna"]}
      >
        {applications.map((one) => {
          const board = boards.get(one.id);
          return (
            <Row state={isOver(one) ? "done" : undefined}>
              <RowHeader>
                <a href={paths.application(one.id)}>{one.title}</a>
                <span class="under">
                  {one.funder} · {one.callTitle}
                </span>
              </RowHeader>
              <Cell label="Läge" state>
                <Tag tone={applicationTone[one.status]}>{applicationStatusText[one.status]}</Tag>
              </Cell>
              <Cell label="Sista dag">
                <Deadline call={one} at={at} />
              </Cell>
              <Cell label="Kommunerna">{board && <AnswerMarks board={board} />}</Cell>
            </Row>
          );
        })}
      </Table>
    )}
    <Pages {...pages} href={(page) => addressOf(stage, page)} />
    <p>
      <a href="/results">Vad arbetet har gett</a>: beviljade ansökningar och pengar över åren.
    </p>
    {isAdviser && (
      <p>
        <a href="/forms">Finansiärernas formulär</a>: vilka avsnitt en ansökan har, och hur långa de får vara.
      </p>
    )}
  </Page>
);
