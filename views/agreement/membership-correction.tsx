import type { FC } from "hono/jsx";
import type { Membership } from "../../src/agreement/memberships";
import type { Municipality } from "../../src/membership/register";
import { day } from "../format";
import { paths } from "../paths";
import {
  Buttons,
  DateField,
  ErrorSummary,
  type FormState,
  HiddenField,
  SubmitButton,
  TextArea,
} from "../ui/form";
import { LinkButton } from "../ui/link-button";
import { AgreementSubPage } from "./frame";

type Props = {
  form: FormState;
  membership: Membership;
  municipality: Municipality;
  /** The exit follows from a notice and is not corrected here. */
  underNotice: boolean;
};

export const MembershipCorrectionPage: FC<Props> = ({ form, membership, municipality, underNotice }) => {
  const back = paths.agreementParty(municipality.code);
  return (
    <AgreementSubPage
      title={`Rätta dagarna för ${municipality.formalName}`}
      lead="Det som står nu finns kvar bland rättelserna, med vem som rättade, när och varför."
      below={[{ href: back, label: municipality.formalName }]}
      narrow
    >
      <p>
        Nu står: part från {day(membership.fromOn)}
        {membership.exitOn ? `, utträde ${day(membership.exitOn)}` : ", tills vidare"}.
      </p>
      <ErrorSummary form={form} />
      <form
        method="post"
        action={`/agreement/memberships/${membership.id}/correction`}
        novalidate
        class="stack"
      >
        <DateField form={form} name="memberFrom" label="Part från" required />
        {underNotice ? (
          <>
            <HiddenField name="memberUntil" value={membership.exitOn ?? ""} />
            <p>
              Utträdet {day(membership.exitOn ?? membership.fromOn)} följer av uppsägningen (punkt 14). Är det
              fel, ta tillbaka uppsägningen och registrera den på rätt dag.
            </p>
          </>
        ) : (
          <DateField
            form={form}
            name="memberUntil"
            label="Utträde"
            hint="Den första dagen som kommunen inte är part. Lämna tomt om den är kvar. En uppsägning registreras för sig."
          />
        )}
        <TextArea form={form} name="reason" label="Varför rättas uppgiften?" rows={2} required />
        <Buttons>
          <SubmitButton>Spara rättelsen</SubmitButton>
          <LinkButton href={back} variant="tertiary">
            Avbryt
          </LinkButton>
        </Buttons>
      </form>
    </AgreementSubPage>
  );
};
