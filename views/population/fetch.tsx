import type { FC } from "hono/jsx";
import { type Day, dayOf } from "../../src/calendar";
import type { PopulationFetch } from "../../src/population/fetches";
import type { PreviewLine } from "../../src/population/preview";
import { counted, day, moment } from "../format";
import { Page } from "../layout";
import { registerCrumb } from "../membership/day-picker";
import { Facts } from "../ui/facts";
import { Buttons, ErrorSummary, type FormState, HiddenField, SubmitButton, TextField } from "../ui/form";
import { Notice } from "../ui/notice";
import { ApprovalFields } from "./approval-fields";
import { failureInWords } from "./failures";
import { PreviewTable } from "./preview-table";

type Props = {
  fetch: PopulationFetch;
  lines: PreviewLine[];
  /** Null for what somebody asked about by hand and Utlyst does not ask about by itself. */
  nextTry: Day | null;
  /** A later answer about the same year; then nobody has to try again. */
  laterId: number | null;
  form: FormState;
  mayChange: boolean;
};

export const populationCrumbs = [registerCrumb, { href: "/population", label: "Invånare" }];

export const PopulationFetchPage: FC<Props> = (props) => {
  const { fetch, lines, mayChange } = props;
  return (
    <Page title={`Invånare ${fetch.year} från SCB`} crumbs={populationCrumbs} wide>
      {fetch.state === "failed" && (props.laterId === null ? <Failed {...props} /> : <Later {...props} />)}
      {fetch.state === "waiting" && <p class="standing">{summary(lines)}</p>}
      {fetch.state === "approved" && (
        <p class="standing">
          Godkända {fetch.settledAt && day(dayOf(fetch.settledAt))}. Tabellen jämför svaret med det som gäller
          nu.
        </p>
      )}
      {fetch.state === "set_aside" && (
        <p class="standing">
          Lagda åt sidan {fetch.settledAt && day(dayOf(fetch.settledAt))}
          {fetch.reason ? `: ${fetch.reason}` : ", eftersom SCB gav nya uppgifter."}
        </p>
      )}
      <Facts
        facts={[
          ["Källa", `SCB, tabell ${fetch.sourceTable}`],
          [fetch.state === "failed" ? "Försökte hämta" : "Hämtat", moment(fetch.at)],
          [
            "Svaret som det kom",
            fetch.answer !== "" && <a href={`/population/fetches/${fetch.id}/answer`}>Hämta (JSON-stat)</a>,
          ],
        ]}
      />
      {lines.length > 0 && <PreviewTable year={fetch.year} lines={lines} />}
      {fetch.state === "waiting" && mayChange && <Decision {...props} />}
      {fetch.state === "waiting" && !mayChange && (
        <p>Samordnaren eller administratören godkänner uppgifterna innan de gäller.</p>
      )}
    </Page>
  );
};

function summary(lines: readonly PreviewLine[]): string {
  const doubtful = lines.filter(({ doubt }) => doubt !== null).length;
  const found = counted(lines.filter(({ residents }) => residents !== null).length, "uppgift", "uppgifter");
  const look =
    doubtful === 0 ? "Inget avviker." : `${counted(doubtful, "behöver", "behöver")} en närmare titt.`;
  return `${found} väntar på godkännande. ${look} Inget gäller förrän det är godkänt.`;
}

const Later: FC<Props> = ({ fetch, laterId }) => (
  <p class="standing">
    Uppgifterna kunde inte hämtas den gången: {failureInWords(fetch.failure)}{" "}
    <a href={`/population/fetches/${laterId}`}>De kom senare</a>.
  </p>
);

const Failed: FC<Props> = ({ fetch, nextTry, mayChange }) => (
  <Notice tone="warning" title="Uppgifterna kunde inte hämtas">
    <p>
      {failureInWords(fetch.failure)} {fetch.detail && `(${fetch.detail})`}
    </p>
    <p>
      Det som gällde förut gäller fortfarande.{" "}
      {nextTry ? `Utlyst frågar SCB igen av sig självt omkring ${day(nextTry)}.` : ""}
    </p>
    {mayChange && (
      <div class="cluster">
        <form method="post" action="/population/fetches">
          <HiddenField name="year" value={String(fetch.year)} />
          <SubmitButton variant="secondary">Försök igen</SubmitButton>
        </form>
        <a href="/population/imports/new">Läs in uppgifterna från fil i stället</a>
      </div>
    )}
  </Notice>
);

const Decision: FC<Props> = ({ fetch, lines, form }) => (
  <>
    <ErrorSummary form={form} />
    <form method="post" action={`/population/fetches/${fetch.id}/approval`} novalidate class="stack">
      <ApprovalFields form={form} lines={lines} />
      <Buttons>
        <SubmitButton>Godkänn uppgifterna för {String(fetch.year)}</SubmitButton>
      </Buttons>
    </form>
    <details open={"asideReason" in form.errors}>
      <summary>Stämmer det inte?</summary>
      <form method="post" action={`/population/fetches/${fetch.id}/setting-aside`} novalidate class="stack">
        <TextField form={form} name="asideReason" label="Varför ska uppgifterna inte gälla?" required />
        <Buttons>
          <SubmitButton variant="secondary">Lägg åt sidan</SubmitButton>
        </Buttons>
      </form>
    </details>
  </>
);
