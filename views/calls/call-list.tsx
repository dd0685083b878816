import type { FC } from "hono/jsx";
import type { Board } from "../../src/applications/board";
import type { Instant } from "../../src/calendar";
import type { Assessment } from "../../src/calls/assessments";
import type { CallFilter } from "../../src/calls/call-filter";
import { CALLS_PER_PAGE, type CallRow } from "../../src/calls/call-list";
import type { Marks } from "../../src/calls/marking";
import { AnswerMarks } from "../applications/answer-marks";
import { counted } from "../format";
import { Page } from "../layout";
import { paths } from "../paths";
import { assessmentFilterText } from "../text";
import { Empty } from "../ui/empty";
import { LinkButton } from "../ui/link-button";
import { Marked } from "../ui/marked";
import { Pages } from "../ui/pages";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { Tag } from "../ui/tag";
import { Chosen, FilterForm, filterQuery } from "./call-filters";
import { CallStatusTag, Deadline } from "./deadline";

type Props = {
  calls: CallRow[];
  total: number;
  page: number;
  filter: CallFilter;
  funders: string[];
  boards: Map<number, Board>;
  /** Newest application by call. */
  applications: Map<number, number>;
  /** Where what was searched for stands, by call; empty without a search. */
  marks: Map<number, Marks>;
  /** What the network thinks, by call. */
  assessments: Map<number, Pick<Assessment, "state">>;
  /** Calls that the funder has changed and nobody has looked at since. */
  changed: Set<number>;
  mayAdd: boolean;
  at: Instant;
};

export const CallListPage: FC<Props> = (props) => (
  <Page title="Utlysningar" wide>
    <Ways mayAdd={props.mayAdd} />
    <FilterForm filter={props.filter} funders={props.funders} />
    <div id="calls">
      <Chosen filter={props.filter} />
      <p role="status">
        {counted(props.total, "utlysning", "utlysningar")}
        {props.total > CALLS_PER_PAGE && `, sida ${props.page} av ${Math.ceil(props.total / CALLS_PER_PAGE)}`}
      </p>
      {props.calls.length > 0 ? <Calls {...props} /> : <NoCalls {...props} />}
      <Pages
        page={props.page}
        total={props.total}
        perPage={CALLS_PER_PAGE}
        href={(page) => `/calls${withPage(filterQuery(props.filter), page)}`}
      />
      <Out filter={props.filter} />
    </div>
  </Page>
);

const withPage = (query: string, page: number) =>
  page === 1 ? query : `${query || "?"}${query ? "&" : ""}page=${page}`;

const Ways: FC<{ mayAdd: boolean }> = ({ mayAdd }) => (
  <div class="cluster">
    {mayAdd && <LinkButton href="/calls/new">Lägg till utlysning</LinkButton>}
    <a href="/tips/new">Tipsa om en utlysning</a>
    <a href="/series">Serier</a>
    <a href="/needs">Behov</a>
    <a href="/searches">Sparade sökningar</a>
  </div>
);

/** The list in other forms, and on to where it can be watched. */
const Out: FC<{ filter: CallFilter }> = ({ filter }) => {
  const query = filterQuery(filter);
  return (
    <p class="cluster">
      <a href={`/searches/new${query}`}>Spara sökningen och få brev om nya träffar</a>
      <a href={`/calls/list.csv${query}`}>Listan som kalkylblad (CSV)</a>
      <a href={`/calls/list.ics${query}`}>Listan som kalenderfil (iCalendar)</a>
      <a href="/calendars">Följ i din kalender</a>
      <a href={`/calls.atom${query}`}>Listan som flöde (Atom)</a>
      <a href={`/calls.json${query}`}>Listan som data (JSON)</a>
    </p>
  );
};

const Calls: FC<Props> = (props) => (
  <Table
    caption="Utlysningar"
    captionHidden
    head={["Utlysning", "Läge", "Sista dag", "Belopp", "Vår bedömning", "Gemensam ansökan"]}
  >
    {props.calls.map((call) => (
      <CallLine {...props} call={call} />
    ))}
  </Table>
);

const CallLine: FC<Props & { call: CallRow }> = (props) => {
  const { call, applications, boards, assessments, marks, changed, at } = props;
  const applicationId = applications.get(call.id);
  const board = applicationId === undefined ? undefined : boards.get(applicationId);
  const assessment = assessments.get(call.id);
  const found = marks.get(call.id);
  return (
    <Row>
      <RowHeader>
        <a href={paths.call(call.id)}>{found ? <Marked pieces={found.title} /> : call.title}</a>
        <span class="under">{[call.funder, call.programme].filter(Boolean).join(" · ")}</span>
        {found && found.snippet.length > 0 && (
          <span class="under">
            <Marked pieces={found.snippet} />
          </span>
        )}
        {call.fit > 0 && <FitReasons call={call} />}
      </RowHeader>
      <Cell label="Läge" state>
        <CallStatusTag call={call} at={at} />
        {changed.has(call.id) && (
          <>
            {" "}
            <Tag tone="warning">Ändrad hos finansiären</Tag>
          </>
        )}
      </Cell>
      <Cell label="Sista dag">
        <Deadline call={call} at={at} />
      </Cell>
      <Cell label="Belopp">{call.amount}</Cell>
      <Cell label="Vår bedömning">{assessment ? assessmentFilterText[assessment.state] : "–"}</Cell>
      <Cell label="Gemensam ansökan">
        {board && applicationId !== undefined ? (
          <a href={paths.application(applicationId)}>
            <AnswerMarks board={board} />
          </a>
        ) : (
          "–"
        )}
      </Cell>
    </Row>
  );
};

const FitReasons: FC<{ call: CallRow }> = ({ call }) => {
  const words = call.fitReasons.filter(({ tier }) => tier !== "guard").map(({ word }) => word);
  return words.length === 0 ? null : (
    <span class="under">Passar nätverket: {[...new Set(words)].join(", ")}</span>
  );
};

const NoCalls: FC<Props> = ({ filter, mayAdd }) =>
  filterQuery(filter) ? (
    <Empty title="Inga utlysningar passar in på urvalet">
      <p>
        Ta bort något av filtren, eller <a href="/calls?status=all">visa alla utlysningar</a>.
      </p>
    </Empty>
  ) : (
    <Empty title="Här samlas utlysningarna">
      <p>
        De kommer från inkorgen, dit bevakade källor levererar, eller skrivs in för hand.
        {mayAdd && (
          <>
            {" "}
            <a href="/candidates">Öppna inkorgen</a>
          </>
        )}
      </p>
    </Empty>
  );
