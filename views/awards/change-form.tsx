import type { FC } from "hono/jsx";
import type { Terms } from "../../src/awards/terms";
import { day, sek } from "../format";
import { DateField, MoneyField, Radios, Select, TextArea, TextField } from "../ui/form";
import { PdfField } from "../ui/pdf-field";
import { ActPage, type ActProps } from "./act-page";

type Named = { code: string; name: string };
type Props = ActProps & { funder: string; terms: Terms; leaving: Named[]; joining: Named[] };

export const ChangeFormPage: FC<Props> = ({ application, form, funder, terms, leaving, joining }) => (
  <ActPage
    application={application}
    form={form}
    title="Begär en ändring"
    lead={`Ändringar ska meddelas och godkännas av ${funder} innan de gäller. Fyll i det som ni vill ändra och lämna resten tomt.`}
    to="changes"
    button="Registrera begäran"
    file
  >
    <DateField form={form} name="askedOn" label="Dag då ändringen begärdes" required />
    <TextArea
      form={form}
      name="why"
      label="Vad som har hänt och varför ni begär ändringen"
      rows={4}
      required
    />
    <h2>Tid</h2>
    <DateField
      form={form}
      name="newEndsOn"
      label="Ny slutdag för projektet"
      hint={`Nu ${day(terms.endsOn)}.`}
    />
    <h2>Budget</h2>
    <MoneyField
      form={form}
      name="newGrantedSek"
      label="Nytt belopp"
      hint={`Nu ${sek(terms.grantedSek)}. Skriv samma belopp om bara fördelningen ska ändras.`}
    />
    <h2>Innehåll</h2>
    <TextArea form={form} name="contentChange" label="Vad ni ska göra annorlunda" rows={4} />
    <h2>Parter</h2>
    <Radios
      form={form}
      name="partyMove"
      legend="En kommun kommer eller går"
      options={[
        { value: "", label: "Nej, samma kommuner" },
        { value: "joins", label: "En kommun kommer med" },
        { value: "leaves", label: "En kommun lämnar projektet" },
      ]}
    />
    <Select
      form={form}
      name="moveCode"
      label="Kommun"
      options={[
        { value: "", label: "Välj kommun" },
        ...leaving.map(({ code, name }) => ({ value: code, label: `${name} (är med)` })),
        ...joining.map(({ code, name }) => ({ value: code, label: `${name} (är inte med)` })),
      ]}
      later
    />
    <TextField
      form={form}
      name="moveBoard"
      label="Nämnd som har beslutat om det"
      hint="Kommunens egen nämnd."
      maxlength={200}
      later
    />
    <DateField form={form} name="moveDecidedOn" label="Nämndens beslutsdag" later />
    <TextField
      form={form}
      name="moveParagraph"
      label="Paragraf"
      hint="Till exempel § 46."
      maxlength={20}
      size="short"
      later
    />
    <PdfField form={form} name="file" label="Begäran eller nämndens beslut som fil" />
  </ActPage>
);
