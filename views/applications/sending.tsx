import type { FC } from "hono/jsx";
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
  /** Approvals of the version that is out, which stop counting. */
  approvals: number;
  municipality: (code: string) => string;
};

/** Says whom it reaches and what it does before it is done. */
export const SendingPage: FC<Props> = ({ application, number, receivers, missing, approvals }) => {
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
            <LinkButton href={`${path}/text/edit`}>Skriv på texten</LinkButton>
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
          {approvals > 0 && (
            <Notice
              tone="warning"
              title={`${counted(approvals, "godkännande", "godkännanden")} slutar räknas`}
            >
              <p>
                De gäller den tidigare versionen och finns kvar i historiken. Alla behöver godkänna version{" "}
                {number}.
              </p>
            </Notice>
          )}
          <ul>
            {receivers.map(({ name, directors: people }) => (
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
