import type { FC } from "hono/jsx";
import type { Delegation } from "../../src/boards/delegations";
import type { PartyDecision } from "../../src/mandates/decisions";
import type { MunicipalPerson } from "../../src/people/holders";
import { day } from "../format";
import { paths } from "../paths";
import {
  Buttons,
  DateField,
  ErrorSummary,
  type FormState,
  MoneyField,
  Radios,
  Select,
  SubmitButton,
  TextField,
} from "../ui/form";
import { PaperPage, type PartyHeading } from "./frame";
import { decisionFormText } from "./words";

type Props = PartyHeading & {
  form: FormState;
  people: readonly MunicipalPerson[];
  decisions: PartyDecision[];
  delegations: Delegation[];
};

export const MandateFormPage: FC<Props> = (props) => {
  const { application, party, form } = props;
  return (
    <PaperPage
      {...props}
      title="Mandat att underteckna"
      lead={`Vem får underteckna för ${party.formalName}? Mandatet prövas när socialchefen godkänner.`}
      narrow
    >
      <ErrorSummary form={form} />
      <form
        method="post"
        action={`${paths.party(application.id, party.code)}/mandates`}
        novalidate
        class="stack"
      >
        <Holder {...props} />
        <Radios
          form={form}
          name="mandateReach"
          legend="Vad gäller mandatet?"
          options={[
            { value: "this", label: "Bara den här ansökan" },
            { value: "all", label: "Alla ansökningar" },
          ]}
          required
        />
        <Source {...props} />
        <MoneyField
          form={form}
          name="mandateCeilingSek"
          label="Högsta belopp"
          hint="Prövas mot kommunens andel och medfinansiering, för projektägaren mot hela det sökta beloppet. Lämna tomt om det inte finns något tak."
        />
        <DateField form={form} name="mandateFromOn" label="Gäller från och med" required />
        <DateField
          form={form}
          name="mandateUntilOn"
          label="Gäller till och med"
          hint="Lämna tomt om det gäller tills vidare."
        />
        <Buttons>
          <SubmitButton>Spara mandatet</SubmitButton>
        </Buttons>
      </form>
    </PaperPage>
  );
};

const Holder: FC<Props> = ({ form, people }) => (
  <>
    <Radios
      form={form}
      name="holder"
      legend="Vem har mandatet?"
      options={[
        {
          value: "post",
          label: "Den som har en viss befattning",
          hint: "Mandatet följer befattningen också när någon annan tar över den.",
        },
        { value: "person", label: "En viss person" },
      ]}
      required
    />
    <TextField
      form={form}
      name="mandatePost"
      label="Befattning"
      hint="Till exempel socialdirektören."
      size="medium"
      later
    />
    <Select
      form={form}
      name="mandatePersonId"
      label="Person"
      options={[
        { value: "", label: "Ingen viss person" },
        ...[...new Map(people.map((one) => [one.personId, one])).values()].map(
          ({ personId, name, title }) => ({
            value: String(personId),
            label: [name, title].filter(Boolean).join(", "),
          }),
        ),
      ]}
      later
    />
  </>
);

const Source: FC<Props> = ({ form, decisions, delegations }) => (
  <>
    <Select
      form={form}
      name="mandateSource"
      label="Vad följer det av?"
      options={[
        { value: "", label: "Välj beslut eller delegation" },
        ...decisions.map(({ id, form: kind, boardName, decidedOn, paragraph }) => ({
          value: `decision-${id}`,
          label: [
            decisionFormText[kind],
            boardName,
            decidedOn && day(decidedOn),
            paragraph && `§ ${paragraph}`,
          ]
            .filter(Boolean)
            .join(", "),
        })),
        ...delegations.map(({ id, delegate, source }) => ({
          value: `delegation-${id}`,
          label: `Delegation till ${delegate}: ${source}`,
        })),
        { value: "other", label: "Något annat, som jag skriver här nedanför" },
      ]}
      required
    />
    <TextField
      form={form}
      name="mandateSourceText"
      label="Reglemente, fullmakt eller annat stöd"
      hint="Behövs när mandatet varken följer av ett beslut eller en delegation i listan."
      later
    />
  </>
);
