import type { FC } from "hono/jsx";
import type { chairOn } from "../../src/bodies/chair";
import type { MeetingDecision } from "../../src/bodies/meeting-decisions";
import type { HandoverItem, handoverList } from "../../src/membership/handovers";
import { day } from "../format";
import { Page } from "../layout";
import { paths } from "../paths";
import { Facts } from "../ui/facts";
import {
  Buttons,
  DateField,
  ErrorSummary,
  type FormState,
  HiddenField,
  SubmitButton,
  TextField,
} from "../ui/form";
import { Tag } from "../ui/tag";
import { registerCrumb } from "./day-picker";
import { DecisionLink, type HostRow, hostCrumb } from "./hosts";
import { handoverHint, handoverText } from "./words";

type Props = {
  host: HostRow;
  /** Whom it took over from, and the one after. */
  before: HostRow | undefined;
  after: HostRow | undefined;
  chair: ReturnType<typeof chairOn>;
  decision: MeetingDecision | null;
  handover: ReturnType<typeof handoverList>;
  form: FormState;
  mayKeep: boolean;
};

export const HostPage: FC<Props> = (props) => {
  const { host, before, after, chair, decision, mayKeep } = props;
  return (
    <Page title={`${host.formalName} som förvaltande kommun`} crumbs={[registerCrumb, hostCrumb]}>
      <Facts
        facts={[
          ["Från", day(host.fromOn)],
          ["Till", after ? `${day(after.fromOn)}, då ${after.formalName} tar över` : "Tills vidare"],
          ["Tog över från", before?.formalName],
          ["Beslut", <DecisionLink decision={decision} />],
          [
            "Ordförande från den dagen",
            chair?.person ? chair.person.name : "Kommunens representant, som saknas i registret",
          ],
          ["Anmärkning", host.note],
        ]}
      />
      {before ? <Handover {...props} /> : <p>Den första förvaltande kommunen. Inget lämnades över.</p>}
      {mayKeep && (
        <p>
          <a href={`${paths.host(host.id)}/correction`}>Rätta uppgiften</a>
        </p>
      )}
    </Page>
  );
};

const Handover: FC<Props> = ({ host, handover, form, mayKeep }) => {
  const done = handover.filter((one) => one.done).length;
  return (
    <section aria-labelledby="handover">
      <h2 id="handover">Överlämning</h2>
      <p class="standing">
        {done === handover.length ? "Allt är överlämnat." : `${done} av ${handover.length} är överlämnat.`}
      </p>
      <ErrorSummary form={form} />
      <ul class="rows">
        {handover.map(({ item, done: row }) => (
          <li class="stack-small">
            <p>
              <strong>{handoverText[item]}</strong>{" "}
              <Tag tone={row ? "success" : "neutral"}>
                {row ? `Överlämnat ${day(row.doneOn)}` : "Återstår"}
              </Tag>
            </p>
            <p class="under">{handoverHint[item]}</p>
            {row?.note && <p class="under">{row.note}</p>}
            {!row && mayKeep && <TickForm hostId={host.id} item={item} form={form} />}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Each item has a form of its own; its fields are told apart, so that an error leads to the right one. */
const TickForm: FC<{ hostId: number; item: HandoverItem; form: FormState }> = ({ hostId, item, form }) => (
  <details open={form.values.item === item}>
    <summary>
      Pricka av<span class="ds-sr-only"> {handoverText[item].toLowerCase()}</span>
    </summary>
    <form method="post" action={`${paths.host(hostId)}/handovers`} novalidate class="stack">
      <HiddenField name="item" value={item} />
      <DateField form={ofItem(form, item)} name={`handedOverOn-${item}`} label="Överlämnat" required />
      <TextField form={ofItem(form, item)} name={`note-${item}`} label="Anmärkning" />
      <Buttons>
        <SubmitButton variant="secondary">Spara</SubmitButton>
      </Buttons>
    </form>
  </details>
);

function ofItem(form: FormState, item: HandoverItem): FormState {
  return form.values.item === item ? form : { values: {}, errors: {} };
}
