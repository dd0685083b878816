import type { FC } from "hono/jsx";
import type { BoardDecision } from "../../src/boards/board-decisions";
import type { Board } from "../../src/boards/boards";
import type { Municipality } from "../../src/membership/register";
import { day } from "../format";
import { Page } from "../layout";
import { paths } from "../paths";
import {
  Buttons,
  Checkbox,
  DateField,
  ErrorSummary,
  type FormState,
  HiddenField,
  Select,
  SubmitButton,
  TextArea,
  TextField,
} from "../ui/form";
import { PdfField } from "../ui/pdf-field";
import { Correcting } from "./correcting";
import { crumbsToMunicipality } from "./crumbs";

type Props = {
  form: FormState;
  municipality: Municipality;
  boards: Board[];
  /** The one that was wrong; null for a new one. */
  decision: BoardDecision | null;
};

export const DecisionFormPage: FC<Props> = ({ form, municipality, boards, decision }) => (
  <Page
    title={decision ? "Rätta beslutet" : `Lägg till nämndbeslut i ${municipality.formalName}`}
    crumbs={[
      ...crumbsToMunicipality(municipality),
      ...(decision ? [{ href: paths.boardDecision(decision.id), label: "Beslutet" }] : []),
    ]}
    lead="Beslut om nätverket, till exempel att gå med eller att utse en representant. Skriv inget om enskilda personers ärenden."
    narrow
  >
    <ErrorSummary form={form} />
    <form
      method="post"
      action={decision ? `${paths.boardDecision(decision.id)}/correction` : "/boards/decisions"}
      enctype={decision ? undefined : "multipart/form-data"}
      novalidate
      class="stack"
    >
      <HiddenField name="municipalityCode" value={municipality.code} />
      {boards.length > 0 && (
        <Select
          form={form}
          name="boardId"
          label="Nämnd"
          options={[
            { value: "", label: "En annan nämnd" },
            ...boards.map(({ id, name, endedOn }) => ({
              value: String(id),
              label: endedOn ? `${name}, till ${day(endedOn)}` : name,
            })),
          ]}
          required
        />
      )}
      <TextField
        form={form}
        name="boardName"
        label="Nämndens namn när beslutet fattades"
        hint={
          boards.length > 0 ? "Fyll i om nämnden inte finns i listan, eller hette något annat då." : undefined
        }
        maxlength={120}
        size="medium"
        required={boards.length === 0}
      />
      <DateField form={form} name="decidedOn" label="Beslutsdatum" required />
      <TextField
        form={form}
        name="paragraph"
        label="Paragraf"
        hint="Till exempel § 46, eller §§ 12–14."
        size="short"
        maxlength={30}
        required
      />
      <TextField
        form={form}
        name="caseNumber"
        label="Diarienummer"
        hint="Som det står i er handling, till exempel SN 2026/123."
        size="medium"
        maxlength={80}
      />
      <TextArea form={form} name="wording" label="Beslutets lydelse" rows={5} />
      <Checkbox form={form} name="immediateApproval" label="Paragrafen justerades omedelbart" />
      {decision ? (
        <Correcting form={form} />
      ) : (
        <>
          <PdfField form={form} name="extract" label="Protokollsutdrag" />
          <Buttons>
            <SubmitButton>Lägg till beslutet</SubmitButton>
          </Buttons>
        </>
      )}
    </form>
  </Page>
);
