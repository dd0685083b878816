import type { FC } from "hono/jsx";
import type { Board } from "../../src/applications/board";
import type { Instant } from "../../src/calendar";
import {
  CALL_ORDERS,
  CALLS_PER_PAGE,
  type CallFilter,
  type CallRow,
  type StatusFilter,
} from "../../src/calls/call-list";
import { AnswerMarks } from "../applications/answer-marks";
import { counted, day } from "../format";
import { Page } from "../layout";
import { paths } from "../paths";
import { callOrderText, statusFilterText } from "../text";
import { Empty } from "../ui/empty";
import { DateField, type FormState, Select, SubmitButton, TextField } from "../ui/form";
import { LinkButton } from "../ui/link-button";
import { Pages } from "../ui/pages";
import { Cell, Row, RowHeader, Table } from "../ui/table";
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
  mayAdd: boolean;
  at: Instant;
};

/** The filter as an address; what is the default is left out. */
export function filterQuery(
  filter: CallFilter,
  change: Partial<Record<keyof CallFilter, string | null>> = {},
): string {
  const parts: Record<string, string | null> = {
    q: filter.q || null,
    status: filter.status === "current" ? null : filter.status,
    funder: filter.funder || null,
    closesBy: filter.closesBy,
    order: filter.order === "deadline" ? null : filter.order,
    ...change,
  };
  const query = new URLSearchParams(
    Object.entries(parts).filter((part): part is [string, string] => Boolean(part[1])),
  );
  return query.size > 0 ? `?${query}` : "";
}

export const CallListPage: FC<Props> = (props) => (
  <Page title="Utlysningar" wide>
    <FilterForm {...props} />
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
      <p class="cluster">
        <a href={`/calls/list.csv${filterQuery(props.filter)}`}>Listan som kalkylblad (CSV)</a>
        <a href={`/calls/list.ics${filterQuery(props.filter)}`}>Listan som kalenderfil (iCalendar)</a>
      </p>
    </div>
  </Page>
);

const withPage = (query: string, page: number) =>
  page === 1 ? query : `${query || "?"}${query ? "&" : ""}page=${page}`;

/** Works by its button; with htmx the list follows while one types. */
const FilterForm: FC<Props> = ({ filter, funders, mayAdd }) => {
  const form: FormState = { values: { ...filter, closesBy: filter.closesBy ?? "" }, errors: {} };
  return (
    <form
      method="get"
      action="/calls"
      class="filters"
      aria-label="Sök och filtrera utlysningar"
      hx-get="/calls"
      hx-trigger="input changed delay:300ms, change, submit"
      hx-target="#calls"
      hx-select="#calls"
      hx-swap="outerHTML"
      hx-replace-url="true"
    >
      <TextField form={form} name="q" label="Sök" type="search" size="medium" />
      <Select
        form={form}
        name="status"
        label="Läge"
        options={Object.entries(statusFilterText).map(([value, label]) => ({ value, label }))}
      />
      <Select
        form={form}
        name="funder"
        label="Finansiär"
        options={[{ value: "", label: "Alla" }, ...funders.map((name) => ({ value: name, label: name }))]}
      />
      <DateField form={form} name="closesBy" label="Stänger senast" />
      <Select
        form={form}
        name="order"
        label="Ordning"
        options={CALL_ORDERS.map((value) => ({ value, label: callOrderText[value] }))}
      />
      <div class="cluster">
        <SubmitButton variant="secondary">Visa</SubmitButton>
        {mayAdd && <LinkButton href="/calls/new">Lägg till utlysning</LinkButton>}
      </div>
    </form>
  );
};

/** The filter as words, each of which can be taken away. */
const Chosen: FC<{ filter: CallFilter }> = ({ filter }) => {
  const chosen: [name: keyof CallFilter, words: string][] = [];
  if (filter.q) chosen.push(["q", `”${filter.q}”`]);
  if (filter.status !== "current") chosen.push(["status", statusFilterText[filter.status as StatusFilter]]);
  if (filter.funder) chosen.push(["funder", filter.funder]);
  if (filter.closesBy) chosen.push(["closesBy", `stänger senast ${day(filter.closesBy)}`]);
  if (chosen.length === 0) return null;
  return (
    <ul class="chips" aria-label="Valda filter">
      {chosen.map(([name, words]) => (
        <li>
          <a href={`/calls${filterQuery(filter, { [name]: null })}`}>
            {words} <span aria-hidden="true">×</span>
            <span class="ds-sr-only">, ta bort filtret</span>
          </a>
        </li>
      ))}
    </ul>
  );
};

const Calls: FC<Props> = ({ calls, applications, boards, at }) => (
  <Table
    caption="Utlysningar"
    captionHidden
    head={["Utlysning", "Läge", "Sista dag", "Belopp", "Gemensam ansökan"]}
  >
    {calls.map((call) => {
      const applicationId = applications.get(call.id);
      const board = applicationId === undefined ? undefined : boards.get(applicationId);
      return (
        <Row>
          <RowHeader>
            <a href={paths.call(call.id)}>{call.title}</a>
            <span class="under">{[call.funder, call.programme].filter(Boolean).join(" · ")}</span>
          </RowHeader>
          <Cell label="Läge" state>
            <CallStatusTag call={call} at={at} />
          </Cell>
          <Cell label="Sista dag">
            <Deadline call={call} at={at} />
          </Cell>
          <Cell label="Belopp">{call.amount}</Cell>
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
    })}
  </Table>
);

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
