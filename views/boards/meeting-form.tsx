import type { FC } from "hono/jsx";
import type { Meeting } from "../../src/boards/board-meetings";
import type { Board } from "../../src/boards/boards";
import { weekday } from "../format";
import { Page } from "../layout";
import { paths } from "../paths";
import {
  Buttons,
  DateField,
  ErrorSummary,
  type FormState,
  HiddenField,
  SubmitButton,
  TextField,
} from "../ui/form";
import { crumbsToBoard } from "./crumbs";
import { Doubts } from "./meeting-table";
import { daysBefore } from "./words";

/** `meeting`: null for a new one. A meeting on another day is another meeting, so its day is not changed here. */
type Props = { form: FormState; board: Board; meeting: Meeting | null };

export const MeetingFormPage: FC<Props> = ({ form, board, meeting }) => {
  const meetings = `${paths.board(board.id)}/meetings`;
  return (
    <Page
      title={meeting ? `Sammanträdet ${weekday(meeting.meetsOn)}` : "Lägg till ett sammanträde"}
      crumbs={crumbsToBoard(board)}
      narrow
    >
      <ErrorSummary form={form} />
      {meeting && <Doubts board={board} on={meeting.meetsOn} />}
      <form method="post" action={meeting ? `${meetings}/${meeting.id}` : meetings} novalidate class="stack">
        {meeting ? (
          <HiddenField name="meetsOn" value={meeting.meetsOn} />
        ) : (
          <DateField form={form} name="meetsOn" label="Dag" required />
        )}
        <TextField form={form} name="startsAt" label="Klockslag" hint="Till exempel 13.00." size="short" />
        <TextField form={form} name="place" label="Plats" maxlength={200} size="medium" />
        <DateField
          form={form}
          name="papersDueOn"
          label="Handlingar inne senast"
          hint={`Fyll bara i om det skiljer sig från det vanliga, ${daysBefore(board.papersInDays)}.`}
        />
        <Buttons>
          <SubmitButton>{meeting ? "Spara" : "Lägg till sammanträdet"}</SubmitButton>
          {meeting && <a href={`${meetings}/${meeting.id}/cancellation`}>Ställ in sammanträdet</a>}
        </Buttons>
      </form>
    </Page>
  );
};

/** Says what it means before it is done. */
export const CancellationPage: FC<{ board: Board; meeting: Meeting }> = ({ board, meeting }) => (
  <Page title={`Ställ in sammanträdet ${weekday(meeting.meetsOn)}`} crumbs={crumbsToBoard(board)} narrow>
    <p>
      {board.name} räknas då inte längre med den dagen när Utlyst visar vilka beslut som hinns. Dagen står
      kvar bland inställda sammanträden. Flyttas sammanträdet, lägg till den nya dagen också.
    </p>
    <form method="post" action={`${paths.board(board.id)}/meetings/${meeting.id}/cancellation`}>
      <Buttons>
        <SubmitButton variant="danger">Ställ in sammanträdet</SubmitButton>
        <a href={paths.board(board.id)}>Avbryt</a>
      </Buttons>
    </form>
  </Page>
);
