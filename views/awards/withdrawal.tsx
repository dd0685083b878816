import type { FC } from "hono/jsx";
import { DateField, TextArea } from "../ui/form";
import { ActPage, type ActProps } from "./act-page";

export const WithdrawalPage: FC<ActProps & { funder: string }> = ({ application, form, funder }) => (
  <ActPage
    application={application}
    form={form}
    title="Ta tillbaka ansökan"
    lead={`Meddela först ${funder}. Alla som deltar får ett brev med anledningen. Inget raderas.`}
    to="withdrawal"
    button="Ta tillbaka ansökan"
    danger
  >
    <DateField form={form} name="withdrawnOn" label="Dag då ansökan togs tillbaka" required />
    <TextArea form={form} name="reason" label="Anledning" rows={4} required />
  </ActPage>
);
