import type { FC } from "hono/jsx";
import type { Instant } from "../../src/calendar";
import type { CandidateRow } from "../../src/candidates/candidates";
import { CANDIDATES_PER_PAGE, type Inbox, type InboxFilter } from "../../src/candidates/inbox";
import type { ReadingSummary } from "../../src/candidates/reading";
import { counted, since } from "../format";
import { Page } from "../layout";
import { paths } from "../paths";
import { Empty } from "../ui/empty";
import {
  Buttons,
  ErrorSummary,
  type FormState,
  HiddenField,
  Select,
  SubmitButton,
  TextField,
} from "../ui/form";
import { Notice } from "../ui/notice";
import { Pages } from "../ui/pages";
import { Tag } from "../ui/tag";
import { fitInWords } from "../watchwords/fit-words";
import { DISMISSAL_REASONS } from "./dismissal-reasons";
import { readingInWords } from "./reading-words";

type InboxPageProps = Omit<Inbox, "rows"> & {
  rows: (CandidateRow & { reading: ReadingSummary; alike: boolean; changedSince: boolean })[];
  filter: InboxFilter;
  page: number;
  sources: { id: number; name: string }[];
  /** Dismissed, and the source has said something new since. */
  changedSinceDismissed: number;
  /** What the reader dismissed a moment ago, to take back. */
  justDismissed: { count: number; reason: string; at: Instant } | null;
  form: FormState;
  /** The ticked ones, when the form comes back. */
  ticked: readonly string[];
  at: Instant;
};

const shown = (values: Record<string, string>): FormState => ({ values, errors: {} });

const selectionText: Record<InboxFilter["show"], string> = {
  undecided: "Att ta ställning till",
  taken_in: "Intagna",
  dismissed: "Bortvalda",
  merged: "Sammanslagna",
};

const emptyText: Record<InboxFilter["show"], { title: string; text: string }> = {
  undecided: {
    title: "Inkorgen är tom",
    text: "Nya poster kommer hit när källorna läses. Då gör du dem till utlysningar, kopplar dem till en som redan finns eller väljer bort dem.",
  },
  taken_in: { title: "Inget är intaget ännu", text: "Poster som har blivit utlysningar samlas här." },
  dismissed: {
    title: "Inget är bortvalt",
    text: "Poster som du väljer bort samlas här med anledningen, och kan tas tillbaka.",
  },
  merged: {
    title: "Inget är sammanslaget",
    text: "Poster som berättar om samma sak kan slås ihop. Båda finns kvar, och det går att ångra.",
  },
};

/** The inbox with that filter; what is as usual stays out of the address. */
export function inboxAddress(filter: InboxFilter, page = 1): string {
  const query = new URLSearchParams({
    ...(filter.show !== "undecided" && { show: filter.show }),
    ...(filter.order !== "fit" && { order: filter.order }),
    ...(filter.sourceId !== null && { source: String(filter.sourceId) }),
    ...(page > 1 && { page: String(page) }),
  }).toString();
  return query === "" ? "/candidates" : `/candidates?${query}`;
}

export const InboxPage: FC<InboxPageProps> = (props) => {
  const { rows, filter, page, total } = props;
  return (
    <Page title="Inkorg" windowTitle={`${selectionText[filter.show]} – Inkorg`} lead={leadOf(props)}>
      {props.justDismissed && <JustDismissed {...props.justDismissed} />}
      <Ways {...props} />
      {rows.length === 0 ? (
        <Empty title={emptyText[filter.show].title}>
          <p>{emptyText[filter.show].text}</p>
        </Empty>
      ) : filter.show === "undecided" ? (
        <Dismissals {...props} />
      ) : (
        <ul class="rows">
          {rows.map((row) => (
            <li class="stack-small">
              <Row row={row} at={props.at} />
            </li>
          ))}
        </ul>
      )}
      <Pages
        page={page}
        total={total}
        perPage={CANDIDATES_PER_PAGE}
        href={(one) => inboxAddress(filter, one)}
      />
    </Page>
  );
};

function leadOf({ filter, total, fitBadly }: InboxPageProps): string | undefined {
  if (total === 0) return undefined;
  const badly = fitBadly === 0 ? "" : `, varav ${fitBadly} passar sämre`;
  return filter.show === "undecided"
    ? `${total} att ta ställning till${badly}.`
    : `${counted(total, "post", "poster")}${badly}.`;
}

const JustDismissed: FC<{ count: number; reason: string; at: Instant }> = ({ count, reason, at }) => (
  <Notice tone="info" passing>
    <p>
      {counted(count, "post är bortvald", "poster är bortvalda")}: ”{reason}”.
    </p>
    <form method="post" action="/candidates/dismissals/undoing">
      <HiddenField name="at" value={at} />
      <SubmitButton variant="secondary">Ångra</SubmitButton>
    </form>
  </Notice>
);

/** Which ones are shown, in which order, and where else to go. */
const Ways: FC<InboxPageProps> = ({ filter, sources, changedSinceDismissed }) => (
  <>
    <p class="cluster">
      <a href="/candidates/new">Lägg in ett eget fynd</a>
      <a href="/watchwords">Bevakningsord</a>
      {changedSinceDismissed > 0 && filter.show !== "dismissed" && (
        <a href={inboxAddress({ ...filter, show: "dismissed" })}>
          {counted(changedSinceDismissed, "bortvald post har ändrats", "bortvalda poster har ändrats")} hos
          källan
        </a>
      )}
    </p>
    <nav class="tabs" aria-label="Urval">
      <ul>
        {(Object.keys(selectionText) as InboxFilter["show"][]).map((show) => (
          <li>
            <a
              href={inboxAddress({ ...filter, show })}
              aria-current={show === filter.show ? "page" : undefined}
            >
              {selectionText[show]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
    <form method="get" action="/candidates" class="filters">
      {filter.show !== "undecided" && <HiddenField name="show" value={filter.show} />}
      <Select
        form={shown({ order: filter.order })}
        name="order"
        label="Ordning"
        options={[
          { value: "fit", label: "Bäst först" },
          { value: "newest", label: "Nyast först" },
        ]}
        required
      />
      <Select
        form={shown({ source: filter.sourceId === null ? "" : String(filter.sourceId) })}
        name="source"
        label="Källa"
        options={[
          { value: "", label: "Alla källor" },
          ...sources.map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
        required
      />
      <SubmitButton variant="secondary">Visa</SubmitButton>
    </form>
  </>
);

const Dismissals: FC<InboxPageProps> = ({ rows, filter, page, form, ticked, at }) => (
  <form method="post" action="/candidates/dismissals" novalidate class="stack">
    <ErrorSummary form={form} />
    <HiddenField name="show" value={filter.show} />
    <HiddenField name="order" value={filter.order} />
    <HiddenField name="source" value={filter.sourceId === null ? "" : String(filter.sourceId)} />
    <HiddenField name="page" value={String(page)} />
    <ul class="rows">
      {rows.map((row, i) => (
        <li class="pick">
          <input
            class="ds-input"
            type="checkbox"
            id={i === 0 ? "ids" : `ids-${i + 1}`}
            name="ids"
            value={String(row.candidate.id)}
            checked={ticked.includes(String(row.candidate.id))}
            aria-label={`Markera ${row.now.title}`}
          />
          <div class="stack-small">
            <Row row={row} at={at} />
          </div>
        </li>
      ))}
    </ul>
    <TextField
      form={form}
      name="reason"
      label="Anledning att välja bort de markerade"
      list={DISMISSAL_REASONS}
      maxlength={300}
      required
    />
    <Buttons>
      <SubmitButton variant="secondary">Välj bort de markerade</SubmitButton>
    </Buttons>
  </form>
);

const Row: FC<{ row: InboxPageProps["rows"][number]; at: Instant }> = ({ row, at }) => {
  const { candidate, source, decision, weighing, now } = row;
  const why = fitInWords(weighing.reasons);
  return (
    <>
      <p>
        <a href={paths.candidate(candidate.id)}>{now.title}</a>
      </p>
      <p class="quiet">
        {source.name}, hittad {since(candidate.foundAt, at)}
        {decision?.decision === "dismissed" && `. Bortvald: ”${decision.reason}”`}
        {decision?.decision === "merged" && `. Sammanslagen med ”${row.intoTitle}”`}
      </p>
      <p>{readingInWords(row.reading)}</p>
      {why && <p class="quiet">{why}</p>}
      {weighing.fit < 0 && <Tag tone="neutral">Passar sämre</Tag>}
      {row.alike && <Tag tone="info">Liknar något som redan finns</Tag>}
      {row.changedSince && <Tag tone="warning">Ändrad hos källan sedan du valde bort den</Tag>}
    </>
  );
};
