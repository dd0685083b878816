import type { FC } from "hono/jsx";
import type { AttendanceSheet } from "../../src/bodies/attendance";
import type { Meeting } from "../../src/bodies/meetings";
import { Page } from "../layout";
import { paths } from "../paths";
import { Buttons, Checkbox, ErrorSummary, type FormState, SubmitButton, TextField } from "../ui/form";
import { meetingCrumbs } from "./meeting-form";
import { meetingTime } from "./words";

type Props = { form: FormState; meeting: Meeting; sheet: AttendanceSheet };

/** The whole sheet as one form: a tick for each municipality that came. */
export const AttendancePage: FC<Props> = ({ form, meeting, sheet }) => (
  <Page title="Närvaro" crumbs={meetingCrumbs(meeting)} lead={meetingTime(meeting)} narrow>
    <p>
      Kryssa i de kommuner som var med.{" "}
      {!sheet.recorded && "Namnen är de som registret väntar sig den dagen; ändra dem om någon annan kom."}
    </p>
    <ErrorSummary
      form={form}
      labels={Object.fromEntries(sheet.lines.map(({ code, shortName }) => [`names-${code}`, shortName]))}
    />
    <form method="post" action={`${paths.meeting(meeting.id)}/attendance`} novalidate>
      <ul class="rows">
        {sheet.lines.map(({ code, shortName, formalName }) => (
          <li>
            <div class="apart">
              <Checkbox form={form} name={`came-${code}`} label={formalName} />
              <TextField
                form={form}
                name={`names-${code}`}
                label={`Namn från ${shortName}`}
                maxlength={500}
                size="medium"
                later
              />
            </div>
          </li>
        ))}
      </ul>
      <TextField
        form={form}
        name="outside"
        label="Andra som var med"
        hint="Namn och organisation, med kommatecken mellan."
        maxlength={2000}
      />
      <Buttons>
        <SubmitButton>Spara närvaron</SubmitButton>
      </Buttons>
    </form>
  </Page>
);
