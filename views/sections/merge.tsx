import type { FC } from "hono/jsx";
import type { Application } from "../../src/applications/applications";
import type { Section } from "../../src/sections/sections";
import type { SavedText } from "../../src/sections/texts";
import { counted, moment } from "../format";
import { Comparison } from "../ui/comparison";
import {
  Buttons,
  ErrorSummary,
  type FormState,
  HiddenField,
  Radios,
  SubmitButton,
  TextArea,
} from "../ui/form";
import { SectionFrame, sectionPath } from "./frame";

type Props = {
  application: Application;
  section: Section;
  form: FormState;
  /** What both began from. */
  base: string;
  baseRevision: number;
  mine: string;
  theirs: SavedText;
  clashes: number;
};

/** Two have written at once. Nothing is chosen for them, and nothing is lost whatever they choose. */
export const MergePage: FC<Props> = ({
  application,
  section,
  form,
  base,
  baseRevision,
  mine,
  theirs,
  clashes,
}) => (
  <SectionFrame application={application} section={section} title="Två har skrivit samtidigt" narrow>
    <p class="lead">
      {theirs.byName} sparade {moment(theirs.at)}, efter att du började skriva. Din text är inte sparad ännu,
      men ligger som utkast.
    </p>
    <ErrorSummary form={form} />
    <section aria-labelledby="theirs-changes">
      <h2 id="theirs-changes">Vad {theirs.byName} ändrade</h2>
      <Comparison before={base} after={theirs.text} />
    </section>
    <section aria-labelledby="own-changes">
      <h2 id="own-changes">Vad du ändrade</h2>
      <Comparison before={base} after={mine} />
    </section>
    <form
      method="post"
      action={`${sectionPath(application.id, section.key)}/merging`}
      novalidate
      class="stack"
    >
      <HiddenField name="revision" value={String(section.revision)} />
      <HiddenField name="baseRevision" value={String(baseRevision)} />
      <HiddenField name="mine" value={mine} />
      <TextArea
        form={form}
        name="merged"
        label="Förslag där båda är med"
        hint={
          clashes === 0
            ? "Ni har skrivit i olika stycken. Läs igenom och ändra om det behövs."
            : `På ${counted(clashes, "ställe", "ställen")} har ni ändrat samma stycke. Där står båda efter varandra: stryk det som inte ska vara med.`
        }
        rows={16}
        later
      />
      <Radios
        form={form}
        name="take"
        legend="Vad ska gälla"
        options={[
          { value: "merged", label: "Förslaget ovan, som det står nu" },
          {
            value: "mine",
            label: "Bara min text",
            hint: `${theirs.byName}s text finns kvar bland tidigare texter.`,
          },
          {
            value: "theirs",
            label: "Bara den text som är sparad",
            hint: "Din text läggs bland tidigare texter.",
          },
        ]}
        required
      />
      <Buttons>
        <SubmitButton>Spara valet</SubmitButton>
      </Buttons>
    </form>
  </SectionFrame>
);
