import type { FC } from "hono/jsx";
import type { papersSubmittedOf } from "../../src/mandates/case-steps";
import type { DiaryEntry } from "../../src/papers/diary";
import { day } from "../format";
import { paths } from "../paths";
import { Facts } from "../ui/facts";
import { Buttons, DateField, ErrorSummary, type FormState, SubmitButton, TextField } from "../ui/form";
import { PaperPage, type PartyHeading } from "./frame";

type Props = PartyHeading & {
  registered: DiaryEntry | undefined;
  papersSubmitted: ReturnType<ReturnType<typeof papersSubmittedOf>["get"]>;
  boards: string[];
  caseForm: FormState;
  papersForm: FormState;
};

/** The matter in the municipality's diary, and its papers on their way to the board. */
export const CasePage: FC<Props> = (props) => {
  const { application, party, registered, papersSubmitted, boards } = props;
  const path = paths.party(application.id, party.code);
  return (
    <PaperPage {...props} title={`Ärendet i ${party.formalName}`} narrow>
      <ErrorSummary form={props.caseForm} />
      <ErrorSummary form={props.papersForm} />
      <Facts
        facts={[
          [
            "Diarienummer",
            registered && `${registered.caseNumber}, registrerat ${day(registered.registeredOn)}`,
          ],
          [
            "Underlaget",
            papersSubmitted &&
              `Lämnat till ${papersSubmitted.boardName} ${day(papersSubmitted.on)}${
                papersSubmitted.meetsOn ? `, för sammanträdet ${day(papersSubmitted.meetsOn)}` : ""
              }`,
          ],
        ]}
      />
      <section aria-labelledby="registering">
        <h2 id="registering">{registered ? "Ändra diarienumret" : "Registrera ärendet"}</h2>
        <form method="post" action={`${path}/case-numbers`} novalidate class="stack">
          <TextField
            form={props.caseForm}
            name="ownCaseNumber"
            label="Ert diarienummer"
            hint="Som det står i diariet, till exempel SN 2027/123."
            size="medium"
            maxlength={60}
            required
          />
          <DateField
            form={props.caseForm}
            name="registeredOn"
            label="Dag då ärendet registrerades"
            required
          />
          <Buttons>
            <SubmitButton>Spara diarienumret</SubmitButton>
          </Buttons>
        </form>
      </section>
      <section aria-labelledby="papers">
        <h2 id="papers">Underlaget till nämnden</h2>
        <form method="post" action={`${path}/board-papers`} novalidate class="stack">
          <TextField
            form={props.papersForm}
            name="papersFor"
            label="Lämnat till nämnd eller utskott"
            list={boards}
            size="medium"
            required
          />
          <DateField form={props.papersForm} name="papersInOn" label="Dag då underlaget lämnades" required />
          <DateField form={props.papersForm} name="papersMeetOn" label="Sammanträde som det gäller" />
          <Buttons>
            <SubmitButton>Spara att underlaget är lämnat</SubmitButton>
          </Buttons>
        </form>
      </section>
    </PaperPage>
  );
};
