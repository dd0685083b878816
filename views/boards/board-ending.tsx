import type { FC } from "hono/jsx";
import type { Board } from "../../src/boards/boards";
import { counted } from "../format";
import { Page } from "../layout";
import { paths } from "../paths";
import { Buttons, DateField, ErrorSummary, type FormState, SubmitButton } from "../ui/form";
import { crumbsToBoard } from "./crumbs";

/** `ahead`: how many meetings it has from today on. */
export const BoardEndingPage: FC<{ form: FormState; board: Board; ahead: number }> = ({
  form,
  board,
  ahead,
}) => (
  <Page title={`Avsluta ${board.name}`} crumbs={crumbsToBoard(board)} narrow>
    <ErrorSummary form={form} />
    <p>
      Nämnden står kvar i registret för tiden fram till dess, med sina beslut. Sammanträden från den dagen och
      framåt ställs in
      {ahead > 0 && `; i dag finns ${counted(ahead, "kommande sammanträde", "kommande sammanträden")}`}.
    </p>
    <form method="post" action={`${paths.board(board.id)}/ending`} novalidate class="stack">
      <DateField form={form} name="boardEndedOn" label="Första dagen utan nämnden" required />
      <Buttons>
        <SubmitButton variant="danger">Avsluta nämnden</SubmitButton>
        <a href={paths.board(board.id)}>Avbryt</a>
      </Buttons>
    </form>
  </Page>
);
