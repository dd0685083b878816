import type { FC } from "hono/jsx";
import { LETTER_KINDS } from "../../src/messages/letter-kinds";
import type { OutboxFilter, Sought } from "../../src/messages/letter-list";
import type { Letter } from "../../src/messages/outbox";
import { counted, moment } from "../format";
import { Page } from "../layout";
import { paths } from "../paths";
import { Empty } from "../ui/empty";
import { HiddenField, Select, SubmitButton, TextField } from "../ui/form";
import { Pages } from "../ui/pages";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { LetterState } from "./letter-state";
import { letterKindText } from "./words";

type Props = {
  letters: (Letter & { subject: string; because: string })[];
  total: number;
  page: number;
  perPage: number;
  filter: OutboxFilter;
  sought: Sought;
  /** Whether there is a mail server to send with. */
  sends: boolean;
  /** Addresses that take no letters; null for one who does not work for the network. */
  refused: number | null;
};

const filterText: Record<OutboxFilter, string> = {
  waiting: "Väntar",
  sent: "Skickade",
  held: "Hålls inne",
  given_up: "Kunde inte skickas",
  all: "Alla",
};

const emptyText: Record<OutboxFilter, string> = {
  waiting: "Brev skrivs när någon tillfrågas, när en version skickas för godkännande och när besked lämnas.",
  sent: "Brev som har gått i väg samlas här.",
  held: "Här står brev som inte skickas: adressen tar inte emot dem, eller mottagaren vill inte ha dem.",
  given_up: "Brev som inte har gått att skicka på en vecka samlas här, med skälet.",
  all: "Alla brev som tjänsten har skrivit samlas här.",
};

const isSearch = ({ receiver, kind }: Sought) => receiver !== "" || kind !== null;

function addressOf({ receiver, kind }: Sought, filter: OutboxFilter, page?: number): string {
  const query = { show: filter, receiver, kind: kind ?? "", page: page ? String(page) : "" };
  return `/outbox?${new URLSearchParams(Object.entries(query).filter(([, value]) => value !== ""))}`;
}

export const OutboxPage: FC<Props> = ({ letters, filter, sought, total, page, perPage, sends, refused }) => (
  <Page
    title="Utkorg"
    windowTitle={`${filterText[filter]} – Utkorg`}
    lead={
      sends
        ? "Varje brev som tjänsten har skrivit, det senaste först."
        : "Ingen e-postserver är inställd. Breven väntar här och går i väg när en finns."
    }
    wide
  >
    {refused !== null && <NetworkTools refused={refused} />}
    <nav class="tabs" aria-label="Urval">
      <ul>
        {(Object.keys(filterText) as OutboxFilter[]).map((one) => (
          <li>
            <a href={addressOf(sought, one)} aria-current={one === filter ? "page" : undefined}>
              {filterText[one]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
    <SearchForm filter={filter} sought={sought} />
    {isSearch(sought) && (
      <p>
        {counted(total, "brev", "brev")}. <a href={`/outbox?show=${filter}`}>Visa alla mottagare och slag</a>
      </p>
    )}
    {letters.length === 0 ? (
      <Empty title={isSearch(sought) ? "Inget brev passar det du söker" : "Inga brev här"}>
        <p>
          {isSearch(sought)
            ? "Sök på en del av namnet eller adressen, eller välj ett annat slag."
            : emptyText[filter]}
        </p>
      </Empty>
    ) : (
      <Table caption="Brev" captionHidden head={["Ämne och varför", "Till", "Läge", "Skrivet"]}>
        {letters.map((one) => (
          <Row>
            <RowHeader>
              <a href={paths.letter(one.id)}>{one.subject}</a>
              <span class="under">{one.because}</span>
            </RowHeader>
            <Cell label="Till">
              {one.toName} <span class="under">{one.toAddress}</span>
            </Cell>
            <Cell label="Läge" state>
              <LetterState letter={one} />
            </Cell>
            <Cell label="Skrivet">{moment(one.writtenAt)}</Cell>
          </Row>
        ))}
      </Table>
    )}
    <Pages page={page} total={total} perPage={perPage} href={(to) => addressOf(sought, filter, to)} />
  </Page>
);

const NetworkTools: FC<{ refused: number }> = ({ refused }) => (
  <div class="cluster no-print">
    <form method="post" action="/outbox/test-letters">
      <SubmitButton variant="secondary">Skicka provbrev till mig</SubmitButton>
    </form>
    <a href="/outbox/addresses">
      {refused > 0
        ? `${counted(refused, "adress", "adresser")} tar inte emot brev`
        : "Adresser som inte får brev"}
    </a>
    <a href="/reminders">Påminnelser</a>
    <a href="/newsletters">Nyhetsbrev</a>
  </div>
);

const SearchForm: FC<{ filter: OutboxFilter; sought: Sought }> = ({ filter, sought }) => {
  const form = { values: { receiver: sought.receiver, kind: sought.kind ?? "" }, errors: {} };
  return (
    <form method="get" action="/outbox" class="in-line no-print" aria-label="Sök brev">
      <HiddenField name="show" value={filter} />
      <TextField
        form={form}
        name="receiver"
        label="Mottagare, namn eller adress"
        type="search"
        size="medium"
        required
      />
      <Select
        form={form}
        name="kind"
        label="Slag"
        required
        options={[
          { value: "", label: "Alla slag" },
          ...LETTER_KINDS.map((value) => ({ value, label: letterKindText[value] })),
        ]}
      />
      <SubmitButton variant="secondary">Sök</SubmitButton>
    </form>
  );
};
