import type { FC } from "hono/jsx";
import type { Day } from "../../src/calendar";
import type { NetworkPlan, PlannedMunicipality } from "../../src/imports/network-plan";
import { counted, day, names as listed, number } from "../format";
import { Page } from "../layout";
import { RowProblems } from "../sheets/row-problems";
import { roleText } from "../text";
import { Buttons, DateField, type FormState, HiddenField, SubmitButton } from "../ui/form";
import { LinkButton } from "../ui/link-button";
import { Notice } from "../ui/notice";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { Tag } from "../ui/tag";
import { Differences } from "./differences";
import { problemInWords } from "./network-problems";
import { importCrumbs } from "./network-upload";

type Props = {
  importId: number;
  fileName: string;
  plan: NetworkPlan;
  confirmedOn: Day | null;
  usualFromOn: Day | null;
  usualFromForm: FormState;
  nameOf: (code: string) => string;
};

export const NetworkPreviewPage: FC<Props> = (props) => {
  const { plan, confirmedOn } = props;
  return (
    <Page title={`Innehållet i ${props.fileName}`} crumbs={importCrumbs} wide>
      {confirmedOn ? (
        <Notice tone="success" title={`Filen infördes ${day(confirmedOn)}`}>
          <p>
            <a href="/municipalities">Se kommunerna i registret</a>
          </p>
        </Notice>
      ) : plan.problems.length > 0 ? (
        <Problems {...props} />
      ) : (
        <Confirmation {...props} />
      )}
      {plan.municipalities.length > 0 && <Municipalities {...props} />}
      <Differences municipalities={plan.municipalities} nameOf={props.nameOf} />
      {plan.unread.length > 0 && (
        <p class="small">Kolumner som inte läses: {listed([...new Set(plan.unread)])}.</p>
      )}
    </Page>
  );
};

const Problems: FC<Props> = ({ plan, usualFromOn, usualFromForm, nameOf }) => {
  const isFromMissing = plan.problems.some(({ code }) => code === "from_missing");
  return (
    <>
      {(isFromMissing || usualFromOn !== null) && (
        <form method="get" class="pair no-print">
          <DateField
            form={usualFromForm}
            name="from"
            label="Part från, för rader utan datum"
            hint="Är dagen lika för alla behöver den inte stå i filen."
            required
          />
          <SubmitButton variant="secondary">Använd dagen</SubmitButton>
        </form>
      )}
      <RowProblems
        problems={plan.problems.map((at) => ({ at, words: problemInWords(at, nameOf) }))}
        again="/imports"
      />
    </>
  );
};

/** How much is new: municipalities, memberships that begin, people, roles and figures. */
function news({ municipalities }: NetworkPlan) {
  const roles = municipalities.flatMap((one) => one.roles);
  return {
    municipalities: municipalities.filter(({ isNew }) => isNew).length,
    people: new Set(roles.filter(({ person }) => person.isNew).map(({ person }) => person.email)).size,
    rest:
      roles.length +
      municipalities.flatMap(({ residents }) => residents).length +
      municipalities.filter(({ membership, hostFromOn }) => membership ?? hostFromOn).length,
  };
}

const Confirmation: FC<Props> = ({ importId, plan, usualFromOn }) => {
  const { municipalities, people, rest } = news(plan);
  if (municipalities + people + rest === 0) {
    return (
      <>
        <p class="standing">Allt i filen finns redan i registret. Det finns inget att införa.</p>
        <p>
          <LinkButton href="/imports" variant="secondary">
            Välj en annan fil
          </LinkButton>
        </p>
      </>
    );
  }
  const what = `${counted(municipalities, "kommun", "kommuner")} och ${counted(people, "person", "personer")}`;
  return (
    <>
      <p class="standing">{what} är nya. Inget är infört ännu.</p>
      <form method="post" action={`/imports/${importId}/confirmation`}>
        {usualFromOn && <HiddenField name="from" value={usualFromOn} />}
        <Buttons>
          <SubmitButton>
            {municipalities + people > 0 ? `Inför ${what}` : "Inför det som är nytt"}
          </SubmitButton>
          <a href="/imports">Välj en annan fil</a>
        </Buttons>
      </form>
    </>
  );
};

function outcome(one: PlannedMunicipality): string {
  if (one.isNew) return "Läggs till";
  const more =
    one.membership ||
    one.hostFromOn ||
    one.roles.length > 0 ||
    one.residents.length > 0 ||
    one.boards.length > 0;
  return more ? "Finns, får tillägg" : "Finns redan";
}

const Municipalities: FC<Props> = ({ plan }) => (
  <Table
    caption="Kommunerna i filen"
    head={["Kommun", "Vad som händer", "Part från", "Personer som läggs till", "Invånare", "Nämnd"]}
    numeric={[4]}
  >
    {plan.municipalities.map((one) => (
      <Row>
        <RowHeader>
          {one.names.formalName} <span class="quiet">{one.names.code}</span>
          {one.isUnknownCode && (
            <span class="under">
              <Tag tone="warning">Koden finns inte i SCB:s lista. Kontrollera den.</Tag>
            </span>
          )}
          {one.isNew && <span class="under">I genitiv: {one.names.genitive}</span>}
        </RowHeader>
        <Cell label="Vad som händer" state>
          {outcome(one)}
        </Cell>
        <Cell label="Part från">
          <span>
            {one.membership ? day(one.membership.fromOn) : "–"}
            {one.membership?.exitOn && <span class="under">Utträder {day(one.membership.exitOn)}</span>}
            {one.hostFromOn && <span class="under">Förvaltande kommun från {day(one.hostFromOn)}</span>}
          </span>
        </Cell>
        <Cell label="Personer som läggs till">
          {one.roles.length === 0 ? (
            "–"
          ) : (
            <span>
              {one.roles.map(({ role, person }) => (
                <span class="stack-small">
                  {person.name}, {roleText[role]}
                  <span class="under">{[person.email, person.phone].filter(Boolean).join(", ")}</span>
                </span>
              ))}
            </span>
          )}
        </Cell>
        <Cell label="Invånare" numeric>
          {one.residents.map(({ year, count }) => `${number(count)} (${year})`).join(", ") || "–"}
        </Cell>
        <Cell label="Nämnd">{one.boards.length > 0 ? listed(one.boards) : "–"}</Cell>
      </Row>
    ))}
  </Table>
);
