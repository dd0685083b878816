import type { FC } from "hono/jsx";
import type { Signoff } from "../../src/applications/signoff-records";
import { moment, quoted, sek } from "../format";
import { SubmitButton } from "../ui/form";
import { Notice } from "../ui/notice";
import { groundInWords } from "./ground-words";
import type { Matter } from "./signoff";

/** What the director has decided, how it can be undone, and what happens next. */
export const Receipt: FC<Matter & { signoff: Signoff }> = ({
  token,
  signoff,
  municipality,
  version,
  own,
  open,
}) => (
  <>
    <Notice
      tone={signoff.decision === "approved" ? "success" : "info"}
      title={
        signoff.decision === "approved"
          ? `Godkänt. ${municipality.formalName} deltar enligt version ${version.number}.`
          : `${municipality.formalName} avstår från version ${version.number}.`
      }
      first
    >
      <p>
        Registrerat {moment(signoff.at)} av{" "}
        {[signoff.personName, signoff.personTitle].filter(Boolean).join(", ")}.{" "}
        {signoff.ground && signoff.decidedOn
          ? groundInWords({ ...signoff, ground: signoff.ground, decidedOn: signoff.decidedOn })
          : `Anledning: ${quoted(signoff.reason)}`}
      </p>
      {signoff.decision === "approved" && own && (
        <p>
          Kommunens andel av budgeten är {sek(own.budgetShareSek)} och medfinansieringen{" "}
          {sek(own.coFinancingSek)}.
        </p>
      )}
      <p>
        Rådgivaren, projektägaren och er kontaktperson får besked, och du får en kvittens i ett brev. Du får
        ett nytt brev bara om texten ändras. Spara eller skriv gärna ut den här sidan.
      </p>
    </Notice>
    {open && (
      <form method="post" action={`/signoffs/${token}/draft`} class="no-print">
        <SubmitButton variant="tertiary">Ändra ditt besked</SubmitButton>
      </form>
    )}
  </>
);
