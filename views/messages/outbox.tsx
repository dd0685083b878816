import type { FC } from "hono/jsx";
import type { Letter, OutboxFilter } from "../../src/messages/outbox";
import { moment } from "../format";
import { Page } from "../layout";
import { Empty } from "../ui/empty";
import { Pages } from "../ui/pages";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { Tag } from "../ui/tag";

type Props = {
  letters: (Letter & { subject: string })[];
  total: number;
  page: number;
  perPage: number;
  filter: OutboxFilter;
  /** Whether there is a mail server to send with. */
  sends: boolean;
};

const filterText: Record<OutboxFilter, string> = {
  waiting: "Väntar",
  sent: "Skickade",
  given_up: "Kunde inte skickas",
};

const emptyText: Record<OutboxFilter, string> = {
  waiting: "Brev skrivs när någon tillfrågas, när en version skickas för godkännande och när besked lämnas.",
  sent: "Brev som har gått i väg samlas här.",
  given_up: "Brev som e-postservern har sagt nej till samlas här, med skälet.",
};

export const OutboxPage: FC<Props> = ({ letters, filter, total, page, perPage, sends }) => (
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
    <nav class="tabs" aria-label="Urval">
      <ul>
        {(Object.keys(filterText) as OutboxFilter[]).map((one) => (
          <li>
            <a href={`/outbox?show=${one}`} aria-current={one === filter ? "page" : undefined}>
              {filterText[one]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
    {letters.length === 0 ? (
      <Empty title="Inga brev här">
        <p>{emptyText[filter]}</p>
      </Empty>
    ) : (
      <Table caption="Brev" captionHidden head={["Ämne", "Till", "Läge", "Skrivet"]}>
        {letters.map((one) => (
          <Row>
            <RowHeader>
              <a href={`/outbox/${one.id}`}>{one.subject}</a>
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
    <Pages page={page} total={total} perPage={perPage} href={(to) => `/outbox?show=${filter}&page=${to}`} />
  </Page>
);

export const LetterState: FC<{ letter: Letter }> = ({ letter }) => {
  if (letter.sentAt) return <Tag tone="success">Skickat {moment(letter.sentAt)}</Tag>;
  if (letter.gaveUpAt) return <Tag tone="danger">Kunde inte skickas</Tag>;
  if (letter.attempts > 0) return <Tag tone="warning">Försöker igen {moment(letter.nextAttemptAt)}</Tag>;
  return <Tag tone="info">Väntar</Tag>;
};
