import type { FC } from "hono/jsx";
import type { Correction } from "../../src/corrections";
import { Page } from "../layout";
import { Empty } from "../ui/empty";
import { CorrectionList } from "./correction-list";
import { registerCrumb } from "./day-picker";

export const CorrectionsPage: FC<{ corrections: Correction[]; municipality: (code: string) => string }> = (
  props,
) => (
  <Page
    title="Rättelser"
    crumbs={[registerCrumb]}
    lead="En uppgift som var fel tas aldrig bort. Den står kvar här, med det som gäller i stället och varför."
  >
    {props.corrections.length === 0 ? (
      <Empty title="Inga rättelser ännu">
        När någon rättar en uppgift i registret visas här vad som stod, vad som står nu, vem som rättade och
        varför.
      </Empty>
    ) : (
      <CorrectionList {...props} />
    )}
  </Page>
);
