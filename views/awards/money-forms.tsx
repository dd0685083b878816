import type { FC } from "hono/jsx";
import type { GrantMoney } from "../../src/awards/money";
import { sek } from "../format";
import { DateField, MoneyField, Radios, Select, TextArea, TextField } from "../ui/form";
import { PdfField } from "../ui/pdf-field";
import { ActPage, type ActProps } from "./act-page";
import { paymentText } from "./words";

export const RequisitionPage: FC<ActProps & { money: GrantMoney }> = ({ application, form, money }) => (
  <ActPage
    application={application}
    form={form}
    title="Registrera en rekvisition"
    lead={`${sek(money.toRequestSek)} av ${sek(money.grantedSek)} är inte begärda.`}
    to="requisitions"
    button="Registrera rekvisitionen"
    file
  >
    <DateField form={form} name="requestedOn" label="Dag då den skickades" required />
    <MoneyField form={form} name="requisitionSek" label="Belopp" required />
    <TextField
      form={form}
      name="requisitionNote"
      label="Avser"
      hint="Till exempel första halvåret 2027."
      maxlength={200}
    />
    <PdfField form={form} name="file" label="Rekvisitionen som fil" note="Undertecknad av den som får." />
  </ActPage>
);

export const GrantPaymentPage: FC<ActProps & { money: GrantMoney }> = ({ application, form, money }) => {
  const partners = money.parties.filter(({ isOwner }) => !isOwner);
  const kinds =
    partners.length > 0
      ? (["received", "passed_on", "returned", "repaid"] as const)
      : (["received", "repaid"] as const);
  return (
    <ActPage
      application={application}
      form={form}
      title="Registrera en betalning"
      lead={`Finansiären har betalat ${sek(money.receivedSek)} av ${sek(money.grantedSek)}.`}
      to="payments"
      button="Registrera betalningen"
    >
      <Radios
        form={form}
        name="paymentKind"
        legend="Varifrån och vart"
        options={kinds.map((value) => ({ value, label: paymentText[value] }))}
        required
      />
      {partners.length > 0 && (
        <Select
          form={form}
          name="partnerCode"
          label="Kommun"
          hint="Den som projektägaren har betalat till, eller fått tillbaka från."
          options={[
            { value: "", label: "Välj kommun" },
            ...partners.map(({ code, name, shareSek, heldSek }) => ({
              value: code,
              label: `${name}, har fått ${sek(heldSek)} av ${sek(shareSek)}`,
            })),
          ]}
          later
        />
      )}
      <MoneyField form={form} name="paymentSek" label="Belopp" required />
      <DateField form={form} name="paidOn" label="Dag" required />
      <TextField
        form={form}
        name="paymentReference"
        label="Referens"
        hint="Skiljer två lika stora betalningar samma dag åt."
        maxlength={100}
      />
    </ActPage>
  );
};

/** `what`: the payment or requisition, in words. */
export const StrikingPage: FC<ActProps & { what: string; to: string }> = ({
  application,
  form,
  what,
  to,
}) => (
  <ActPage
    application={application}
    form={form}
    title={`Stryk ${what}`}
    lead="Uppgiften räknas inte längre. Den finns kvar i historiken. Registrera sedan det rätta."
    to={to}
    button="Stryk uppgiften"
    danger
  >
    <TextArea form={form} name="reason" label="Varför den är fel" rows={2} required />
  </ActPage>
);
