import type { FC } from "hono/jsx";
import type { Signoff } from "../../src/applications/signoff-records";
import { moment } from "../format";
import { SubmitButton } from "../ui/form";
import { LinkButton } from "../ui/link-button";
import { Notice } from "../ui/notice";
import type { Matter } from "./signoff";
import { carriedInWords } from "./standing-words";

/** An approval of an earlier version counts for this one: why, and how to say that it should not. */
export const Carried: FC<Matter & { signoff: Signoff }> = ({
  token,
  signoff,
  latest,
  version,
  municipality,
  open,
}) =>
  latest?.standing?.stands ? (
    <>
      <Notice
        tone="success"
        title={`Godkännandet av version ${latest.version} står kvar för version ${version.number}`}
        first
      >
        <p>
          {signoff.personName} godkände version {latest.version} för {municipality.formalName}{" "}
          {moment(signoff.at)}. Det står kvar eftersom {carriedInWords(latest.standing)}. Du behöver inte göra
          något.
        </p>
        <p>
          <a href="#changed">Se vad som är ändrat</a>
        </p>
      </Notice>
      {open && (
        <form method="post" action={`/signoffs/${token}/draft`} class="buttons no-print">
          <LinkButton href={`/signoffs/${token}/objection`} variant="secondary">
            Invänd mot ändringen
          </LinkButton>
          <SubmitButton variant="tertiary">Godkänn version {version.number} eller avstå</SubmitButton>
        </form>
      )}
    </>
  ) : null;
