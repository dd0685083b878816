import type { FC } from "hono/jsx";
import type { Board } from "../../src/boards/boards";
import type { Delegation } from "../../src/boards/delegations";
import { Page } from "../layout";
import { paths } from "../paths";
import {
  Buttons,
  DateField,
  ErrorSummary,
  type FormState,
  MoneyField,
  SubmitButton,
  TextField,
} from "../ui/form";
import { PdfField } from "../ui/pdf-field";
import { Correcting } from "./correcting";
import { crumbsToBoard } from "./crumbs";

/** `delegation`: the one that was wrong; null for a new one. */
type Props = { form: FormState; board: Board; delegation: Delegation | null };

export const DelegationFormPage: FC<Props> = ({ form, board, delegation }) => {
  const path = `${paths.board(board.id)}/delegations`;
  return (
    <Page
      title={delegation ? "Rätta delegationen" : "Lägg till delegation för ansökningar"}
      crumbs={crumbsToBoard(board)}
      lead="En nämnd får delegera till en anställd, inte till en grupp (6 kap. 37 § kommunallagen)."
      narrow
    >
      <ErrorSummary form={form} />
      <form
        method="post"
        action={delegation ? `${path}/${delegation.id}/correction` : path}
        enctype={delegation ? undefined : "multipart/form-data"}
        novalidate
        class="stack"
      >
        <TextField
          form={form}
          name="delegate"
          label="Vem får besluta?"
          hint="Befattningen, till exempel socialdirektören."
          size="medium"
          required
        />
        <TextField
          form={form}
          name="delegationScope"
          label="Vad omfattar det?"
          hint="Till exempel att ansöka om och ta emot utvecklingsmedel."
          required
        />
        <MoneyField
          form={form}
          name="ceilingSek"
          label="Högsta belopp"
          hint="Lämna tomt om det inte finns något tak."
        />
        <TextField
          form={form}
          name="delegationSource"
          label="Var står det?"
          hint="Till exempel punkt 3.4 i delegationsordningen, eller beslutet."
          required
        />
        <div class="pair">
          <DateField form={form} name="delegationFromOn" label="Gäller från" required />
          <DateField form={form} name="validUntilOn" label="Till och med" />
        </div>
        {delegation ? (
          <Correcting form={form} />
        ) : (
          <>
            <PdfField form={form} name="delegationFile" label="Delegationsordningen" />
            <Buttons>
              <SubmitButton>Lägg till delegationen</SubmitButton>
            </Buttons>
          </>
        )}
      </form>
    </Page>
  );
};

/** Taken back by the board: it holds until then. */
export const DelegationEndingPage: FC<Props & { delegation: Delegation }> = ({ form, board, delegation }) => (
  <Page title={`Avsluta delegationen till ${delegation.delegate}`} crumbs={crumbsToBoard(board)} narrow>
    <ErrorSummary form={form} />
    <form
      method="post"
      action={`${paths.board(board.id)}/delegations/${delegation.id}/ending`}
      novalidate
      class="stack"
    >
      <DateField form={form} name="delegationLastDay" label="Sista dag som den gäller" required />
      <Buttons>
        <SubmitButton>Avsluta delegationen</SubmitButton>
      </Buttons>
    </form>
  </Page>
);
