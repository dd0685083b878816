import type { FC } from "hono/jsx";
import type { Instant } from "../../src/calendar";
import type { Letter } from "../../src/messages/outbox";
import { moment } from "../format";
import { Page } from "../layout";
import { Facts } from "../ui/facts";
import { LetterState } from "./outbox";

type Props = { letter: Letter; subject: string; text: string; at: Instant };

export const OutboxLetterPage: FC<Props> = ({ letter, subject, text }) => (
  <Page title={subject} crumbs={[{ href: "/outbox", label: "Utkorg" }]}>
    <Facts
      facts={[
        ["Till", `${letter.toName}, ${letter.toAddress}`],
        ["Läge", <LetterState letter={letter} />],
        ["Skrivet", moment(letter.writtenAt)],
        ["Försök", letter.attempts > 0 ? letter.attempts : null],
        ["Senaste fel", letter.lastError],
      ]}
    />
    <div class="receipt preserve">{withLinks(text)}</div>
  </Page>
);

/** The letter's addresses as links, as a mail program shows them. */
function withLinks(text: string) {
  return text
    .split(/(https?:\/\/\S+)/)
    .map((part) => (/^https?:\/\/[^[]+$/.test(part) ? <a href={part}>{part}</a> : part));
}
