import type { FC } from "hono/jsx";
import type { SignoffForm } from "../../src/applications/forms";
import { DECLARATION } from "../../src/applications/signoffs";
import { quoted, sek } from "../format";
import { BarePage } from "../layout";
import { SigningNotice } from "../mandates/signing-notice";
import { Buttons, HiddenField, SubmitButton } from "../ui/form";
import { declaration } from "./declaration";
import { groundInWords } from "./ground-words";
import type { Matter } from "./signoff";

type Props = Matter & { typed: Record<string, string>; decision: SignoffForm };

/** Repeats everything in one paragraph; only this page's button decides anything. */
export const SignoffConfirmPage: FC<Props> = (props) => {
  const { token, typed, decision } = props;
  return (
    <BarePage
      title={decision.decision === "approve" ? "Bekräfta godkännandet" : "Bekräfta att kommunen avstår"}
      narrow
    >
      {decision.decision === "approve" ? (
        <Approval {...props} />
      ) : (
        <Decline {...props} reason={decision.reason} />
      )}
      <form method="post" action={`/signoffs/${token}`}>
        {Object.entries(typed).map(([name, value]) => (
          <HiddenField name={name} value={value} />
        ))}
        <Buttons>
          <SubmitButton>{decision.decision === "approve" ? "Godkänn medverkan" : "Avstå"}</SubmitButton>
          <SubmitButton variant="tertiary" formaction={`/signoffs/${token}/draft`}>
            Ändra
          </SubmitButton>
        </Buttons>
      </form>
    </BarePage>
  );
};

const Approval: FC<Props> = ({ content, own, municipality, version, decision, mandate }) => (
  <>
    <SigningNotice check={mandate} />
    <p class="letter">
      {municipality.formalName} {own?.role === "owner" ? "är projektägare" : "deltar"} i ansökan ”
      {content.title}” till {content.call.funder}, version {version.number}
      {own?.role === "owner"
        ? ""
        : `, med ${content.parties.find(({ role }) => role === "owner")?.name} som projektägare`}
      . Kommunens andel av budgeten är {sek(own?.budgetShareSek ?? 0)} och medfinansieringen{" "}
      {sek(own?.coFinancingSek ?? 0)}. {decision.decision === "approve" && groundInWords(decision.ground)}
    </p>
    {decision.decision === "approve" &&
      decision.ground.ground !== "delegation" &&
      !decision.ground.immediateApproval && (
        <p>Paragrafen är inte omedelbart justerad. Kontrollera att protokollet är justerat.</p>
      )}
    <p>{declaration(DECLARATION, municipality.formalName)}</p>
    <p class="small">
      Det här är ett godkännande i tjänsten. Kräver finansiären en undertecknad blankett skriver du på den för
      sig.
    </p>
  </>
);

const Decline: FC<Props & { reason: string }> = ({ content, municipality, version, reason, adviser }) => (
  <>
    <p class="letter">
      {municipality.formalName} avstår från ansökan ”{content.title}”, version {version.number}. Anledning:{" "}
      {quoted(reason)}
    </p>
    <p>
      Beskedet går till {adviser?.name ?? "rådgivaren"}, projektägaren och er kontaktperson. Anledningen visas
      för alla kommuner i ansökan.
    </p>
  </>
);
