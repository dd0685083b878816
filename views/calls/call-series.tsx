import type { FC } from "hono/jsx";
import type { Call } from "../../src/calls/calls";
import type { Series } from "../../src/calls/series";
import { day } from "../format";
import { paths } from "../paths";
import { ErrorSummary, type FormState, Select, TextField } from "../ui/form";
import { CallSubPage, SaveOrLeave } from "./sub-page";

type Props = { call: Call; all: Series[]; alike: Call[]; suggested: Series[]; form: FormState };

/** Which series the call belongs to; what it resembles stands beside, for a person to judge. */
export const CallSeriesPage: FC<Props> = ({ call, all, alike, suggested, form }) => (
  <CallSubPage call={call} title="Serie">
    <p class="lead">En serie samlar samma utlysning från olika år, så att det syns när den brukar öppna.</p>
    {alike.length > 0 && (
      <>
        <h2>Liknar</h2>
        <ul>
          {alike.map(({ id, title, deadlineOn }) => (
            <li>
              <a href={paths.call(id)}>{title}</a>
              {deadlineOn && `, sista dag ${day(deadlineOn)}`}
            </li>
          ))}
        </ul>
        {suggested.length > 0 && <p>De hör till serien {suggested.map(({ name }) => name).join(", ")}.</p>}
      </>
    )}
    <ErrorSummary form={form} />
    <form method="post" action={`${paths.call(call.id)}/series`} novalidate class="stack">
      <Select
        form={form}
        name="seriesId"
        label="Välj en serie"
        options={[
          { value: "", label: "Ingen serie" },
          ...all.map(({ id, name, funder }) => ({ value: String(id), label: `${name}, ${funder}` })),
        ]}
      />
      <TextField
        form={form}
        name="newName"
        label="Eller skriv namnet på en ny serie"
        hint="Till exempel ”§ 37, Stockholms län”."
        maxlength={200}
      />
      <SaveOrLeave call={call} save="Spara" />
    </form>
  </CallSubPage>
);
