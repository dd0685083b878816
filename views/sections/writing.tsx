import type { FC } from "hono/jsx";
import { time } from "../format";
import { Buttons, Select, SubmitButton, TextArea } from "../ui/form";
import { Notice } from "../ui/notice";
import { sectionPath } from "./frame";
import type { SectionProps } from "./section";
import { leftText, STATUSES, statusText } from "./words";

const MOST_ROWS = 28;
const SIGNS_A_ROW = 80;

/** The field grows with its text, since not every browser lets it do so by itself. */
function rowsFor(text: string): number {
  const lines = text.split("\n").reduce((sum, line) => sum + 1 + Math.floor(line.length / SIGNS_A_ROW), 0);
  return Math.min(MOST_ROWS, Math.max(8, lines + 3));
}

/** Where the text is written. What is typed is kept as a draft a moment later; without script the button saves. */
export const Writing: FC<SectionProps> = (props) => {
  const { application, section, form, isAdviser } = props;
  const path = sectionPath(application.id, section.key);
  const statuses = STATUSES.filter((status) => status !== "done" || isAdviser || section.status === "done");
  return (
    <>
      <TextArea
        form={form}
        name="text"
        label={section.heading}
        hint={section.guidance}
        later={section.required}
        rows={rowsFor(form.values.text ?? "")}
        attributes={{
          "hx-post": `${path}/draft`,
          "hx-trigger": "input changed delay:800ms",
          "hx-target": "#draft",
          "hx-select": "#draft",
          "hx-swap": "outerHTML",
          "hx-sync": "this:replace",
          // A refusal stands where the state of the draft does: nothing may look kept that is not.
          "hx-status:4xx": "select:.lead swap:innerHTML",
          "hx-status:5xx": "select:.lead swap:innerHTML",
        }}
      />
      <DraftState {...props} />
      <Buttons>
        <SubmitButton>Spara texten</SubmitButton>
        {props.draft && (
          <SubmitButton variant="tertiary" formaction={`${path}/draft/discarding`}>
            Kasta utkastet
          </SubmitButton>
        )}
      </Buttons>
      <Select
        form={form}
        name="sectionStatus"
        label="Avsnittets läge"
        hint={isAdviser ? undefined : "Rådgivaren markerar det som klart när det är granskat."}
        options={statuses.map((status) => ({ value: status, label: statusText[status] }))}
        required
      />
      <Buttons>
        <SubmitButton variant="secondary" formaction={`${path}/status`}>
          Ändra läge
        </SubmitButton>
      </Buttons>
      <p class="small">
        Det du skriver läses av alla kommuner i ansökan och kan vara allmän handling redan när det har delats.
        Skriv inget om enskilda personer.
      </p>
    </>
  );
};

/** How long it is, and whether it is kept. htmx takes this part when it has sent a draft. */
const DraftState: FC<SectionProps> = ({ section, draft, measure, at }) => (
  <div id="draft" role="status" class="stack-small">
    {measure && (
      <p class={measure.over ? "over-limit" : "quiet"}>
        {leftText(measure)}
        {measure.over && ". Det går att spara, men inte att skicka för godkännande."}
      </p>
    )}
    {draft && <p class="quiet">{draftWords(draft.at, at)} Texten är inte ändrad förrän du sparar.</p>}
    {draft && draft.baseRevision < section.revision && (
      <Notice tone="warning">
        Någon annan har sparat avsnittet sedan du började. När du sparar får du se båda texterna och välja.
      </Notice>
    )}
  </div>
);

const HOURS_12 = 12 * 3_600_000;

const draftWords = (savedAt: string, at: string) =>
  Date.parse(at) - Date.parse(savedAt) < HOURS_12
    ? `Utkast sparat ${time(savedAt)}.`
    : "Ett utkast som du inte har sparat.";
