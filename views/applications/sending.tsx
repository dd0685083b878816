import type { FC } from "hono/jsx";
import type { Board } from "../../src/applications/board";
import type { MissingToSend } from "../../src/applications/readiness";
import { counted, names } from "../format";
import { paths } from "../paths";
import { Buttons, HiddenField, SubmitButton } from "../ui/form";
import { LinkButton } from "../ui/link-button";
import { Notice } from "../ui/notice";
import { missingInWords } from "./blocker-words";
import { ApplicationSubPage, type Heading } from "./frame";

type Props = Heading & {
  number: number;
  receivers: { name: string; directors: string[] }[];
  missing: MissingToSend[];
  board: Board;
  municipality: (code: string) => string;
};

/** Says whom it reaches and what it does before it is done. */
export const SendingPage: FC<Props> = ({ application, number, receivers, missing, board }) => {
  const path = paths.application(application.id);
  const directors = receivers.flatMap((one) => one.directors);
  return (
    <ApplicationSubPage application={application} title={`Skicka version ${number} för godkännande`}>
      {missing.length > 0 ? (
        <>
          <p>Det går inte ännu. Följande saknas:</p>
          <ul>
            {missing.map((one) => (
              <li>{missingInWords(one)}</li>
            ))}
          </ul>
          <p class="cluster">
            <LinkButton href={`${path}/text`}>Skriv på texten</LinkButton>
            <LinkButton href={`${path}/facts`} variant="secondary">
              Titel, tid och belopp
            </LinkButton>
            <LinkButton href={`${path}/budget`} variant="secondary">
              Budgeten
            </LinkButton>
          </p>
        </>
      ) : (
        <form method="post" action={`${path}/versions`} class="stack">
          <HiddenField name="revision" value={String(application.revision)} />
          <p>
            Texten fryses som version {number}. {counted(directors.length, "socialchef", "socialchefer")} får
            var sitt brev med en personlig länk.
          </p>
          <Unanswered board={board} />
          {board.approved > 0 && (
            <Notice
              tone="warning"
              title={`${counted(board.approved, "godkännande", "godkännanden")} slutar räknas`}
            >
              <p>
                De gäller den tidigare versionen och finns kvar i historiken. Alla behöver godkänna version{" "}
                {number}.
              </p>
            </Notice>
          )}
          <ul>
            {receivers
              .toSorted((a, b) => a.name.localeCompare(b.name, "sv"))
              .map(({ name, directors: people }) => (
                <li>
                  {name}: {names(people)}
                </li>
              ))}
          </ul>
          <Buttons>
            <SubmitButton>
              Skicka version {number} till {counted(directors.length, "socialchef", "socialchefer")}
            </SubmitButton>
            <LinkButton href={path} variant="tertiary">
              Avbryt
            </LinkButton>
          </Buttons>
        </form>
      )}
    </ApplicationSubPage>
  );
};

/** An approval is an answer too, so those who have not answered are asked; the adviser should know it. */
const Unanswered: FC<{ board: Board }> = ({ board }) => {
  const without = (answer: "interested" | undefined) =>
    board.rows.filter((row) => row.answer?.answer === answer).map(({ shortName }) => shortName);
  const silent = without(undefined);
  const interested = without("interested");
  if (silent.length + interested.length === 0) return null;
  return (
    <Notice tone="warning" title="Alla har inte sagt att de vill delta">
      {silent.length > 0 && <p>Har inte svarat: {names(silent)}.</p>}
      {interested.length > 0 && <p>Är bara intresserade: {names(interested)}.</p>}
      <p>Deras socialchefer får brevet ändå.</p>
    </Notice>
  );
};
