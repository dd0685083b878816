import type { FC } from "hono/jsx";
import { sek } from "../format";
import { DateField, HiddenField, MoneyField, Radios, TextArea, TextField } from "../ui/form";
import { PdfField } from "../ui/pdf-field";
import { ActPage, type ActProps } from "./act-page";
import { FunderReference } from "./funder-reference";
import { ShareFields } from "./share-fields";
import { FUNDER_OUTCOMES_IN_ORDER, outcomeText } from "./words";

type Props = ActProps & {
  funder: string;
  requestedSek: number;
  parties: { code: string; name: string }[];
  /** How many get a letter. */
  receivers: number;
  /** The row that the page corrects; null for the first decision. */
  correctsId: number | null;
};

/** What the funder decided; the same page puts a wrong record right. */
export const DecisionFormPage: FC<Props> = (props) => {
  const { application, form, funder, requestedSek, parties, receivers, correctsId } = props;
  return (
    <ActPage
      application={application}
      form={form}
      title={correctsId === null ? "Registrera finansiärens beslut" : "Rätta beslutet"}
      lead={
        correctsId === null
          ? `${funder} har beslutat. Kontaktpersoner och socialchefer i ${receivers} kommuner får ett brev var.`
          : `Det som står nu finns kvar som det var. Kontaktpersoner och socialchefer i ${receivers} kommuner får ett brev med rättelsen.`
      }
      to="decisions"
      button={correctsId === null ? "Registrera beslutet" : "Spara rättelsen"}
      file
    >
      {correctsId !== null && <HiddenField name="correctsId" value={String(correctsId)} />}
      <Radios
        form={form}
        name="outcome"
        legend="Beslut"
        options={FUNDER_OUTCOMES_IN_ORDER.map((value) => ({
          value,
          label: outcomeText[value],
          hint: value === "granted" ? `Hela det sökta beloppet, ${sek(requestedSek)}.` : undefined,
        }))}
        required
      />
      <DateField form={form} name="decidedOn" label="Beslutsdag" required />
      <FunderReference form={form} />
      <TextArea
        form={form}
        name="outcomeReason"
        label="Finansiärens skäl"
        hint="Behövs vid avslag, så att nästa ansökan kan lära av det."
        rows={4}
        later
      />
      <PdfField form={form} name="file" label="Beslutet som fil" />
      <Granted form={form} parties={parties} isFirst={correctsId === null} />
      {correctsId !== null && (
        <TextArea form={form} name="correction" label="Varför beslutet rättas" rows={2} required />
      )}
    </ActPage>
  );
};

/** Left empty when nothing was granted. */
const Granted: FC<Pick<Props, "form" | "parties"> & { isFirst: boolean }> = ({ form, parties, isFirst }) => (
  <>
    <h2>Om medel beviljades</h2>
    <p>Lämna resten tomt vid avslag.</p>
    <MoneyField form={form} name="grantedSek" label="Beviljat belopp" later />
    <ShareFields
      form={form}
      parties={parties}
      hint="Lämna alla tomma, så fördelas beloppet som i ansökan. Fyll i dem om finansiären har beslutat annat."
    />
    <DateField form={form} name="startsOn" label="Projektet börjar" later />
    <DateField form={form} name="endsOn" label="Projektet slutar" later />
    <TextArea form={form} name="conditions" label="Villkor" rows={4} />
    <TextField
      form={form}
      name="templateYear"
      label="Redovisas enligt mallen för år"
      hint="Mallen följer det år då medlen beviljades."
      inputmode="numeric"
      size="short"
      later
    />
    <DateField
      form={form}
      name="requisitionBy"
      label="Sista dag att begära pengarna"
      hint="Om finansiären betalar mot rekvisition."
    />
    {isFirst && (
      <>
        <DateField form={form} name="interimDueOn" label="Delrapport senast" />
        <DateField form={form} name="finalDueOn" label="Slutrapport senast" later />
      </>
    )}
  </>
);
