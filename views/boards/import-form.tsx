import type { FC } from "hono/jsx";
import type { Board } from "../../src/boards/boards";
import { Page } from "../layout";
import { paths } from "../paths";
import { Buttons, ErrorSummary, FileField, type FormState, SubmitButton, TextField } from "../ui/form";
import { crumbsToBoard } from "./crumbs";

/** Two ways in: a file, or the address of one. */
export const MeetingImportPage: FC<{ form: FormState; board: Board }> = ({ form, board }) => (
  <Page
    title="Läs in sammanträden"
    crumbs={crumbsToBoard(board)}
    lead="Du får se vad filen innehåller innan något förs in."
    narrow
  >
    <ErrorSummary form={form} />
    <form
      method="post"
      action={`${paths.board(board.id)}/imports`}
      enctype="multipart/form-data"
      novalidate
      class="stack"
    >
      <h2>Från en fil</h2>
      <FileField
        form={form}
        name="meetingFile"
        label="Fil"
        hint="Excel (.xlsx), CSV eller en kalenderfil (.ics). En lista har ett sammanträde på varje rad och rubriker över kolumnerna: Datum, och om ni vill Tid, Plats, Handlingar senast och Nämnd."
        accept=".xlsx,.csv,.txt,.ics,text/calendar,text/csv"
        required
      />
      <Buttons>
        <SubmitButton>Läs filen</SubmitButton>
      </Buttons>
    </form>
    <form method="post" action={`${paths.board(board.id)}/calendar-readings`} novalidate class="stack">
      <h2>Från en webbadress</h2>
      <TextField
        form={form}
        name="calendarUrl"
        label="Kalenderns adress"
        hint="Länken till kalenderfilen eller listan. Adressen sparas på nämnden, så att den kan läsas igen."
        inputmode="url"
        required
      />
      <Buttons>
        <SubmitButton variant="secondary">Hämta och läs</SubmitButton>
      </Buttons>
    </form>
  </Page>
);
