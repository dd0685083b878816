import type { FC } from "hono/jsx";
import { isLetterKind } from "../../src/messages/letter-kinds";
import type { Letter } from "../../src/messages/outbox";
import type { refusalOf } from "../../src/messages/refused-addresses";
import { moment } from "../format";
import { Page } from "../layout";
import { paths } from "../paths";
import { Facts } from "../ui/facts";
import { LetterState } from "./letter-state";
import { holdText, letterKindText } from "./words";

type Props = {
  letter: Letter;
  subject: string;
  because: string;
  text: string;
  /** Whether there is a mail server to send with. */
  sends: boolean;
  /** The mark that stands on the address. */
  refusal: ReturnType<typeof refusalOf>;
};

export const OutboxLetterPage: FC<Props> = ({ letter, subject, because, text, sends, refusal }) => (
  <Page title={subject} crumbs={[{ href: "/outbox", label: "Utkorg" }]}>
    <div id="letter" {...(sends && mayLeaveSoon(letter) ? follow(letter) : {})}>
      <Facts
        facts={[
          ["Till", `${letter.toName}, ${letter.toAddress}`],
          ["Slag", isLetterKind(letter.kind) && letterKindText[letter.kind]],
          ["Varför", because],
          ["Läge", <LetterState letter={letter} />],
          ["Därför", letter.heldBecause && holdText[letter.heldBecause]],
          ["Samlat i", letter.joinedInId && <a href={paths.letter(letter.joinedInId)}>Det samlade brevet</a>],
          ["Skrivet", moment(letter.writtenAt)],
          ["Försök", letter.attempts > 0 ? letter.attempts : null],
          ["Senaste fel", letter.lastError],
          [
            "Adressen",
            refusal && (
              <a href={`/outbox/addresses#refused-${refusal.id}`}>
                Har inte tagit emot brev sedan {moment(refusal.at)}
              </a>
            ),
          ],
        ]}
      />
      {!sends && mayLeaveSoon(letter) && (
        <p>Ingen e-postserver är inställd, så brevet väntar tills en finns.</p>
      )}
      {sends && mayLeaveSoon(letter) && (
        <p>
          <a href={paths.letter(letter.id)}>Se om brevet har gått i väg</a>
        </p>
      )}
    </div>
    <div class="receipt preserve">{withLinks(text)}</div>
  </Page>
);

function mayLeaveSoon({ sentAt, heldAt, gaveUpAt, joinedInId, pace }: Letter): boolean {
  return !sentAt && !heldAt && !gaveUpAt && !joinedInId && pace === "at_once";
}

/** The page shows by itself what became of the letter. */
const follow = ({ id }: Letter) => ({
  "hx-get": paths.letter(id),
  "hx-trigger": "every 3s",
  "hx-select": "#letter",
  "hx-swap": "outerHTML",
});

/** The letter's addresses as links, as a mail program shows them. */
function withLinks(text: string) {
  return text
    .split(/(https?:\/\/\S+)/)
    .map((part) => (/^https?:\/\/[^[]+$/.test(part) ? <a href={part}>{part}</a> : part));
}
