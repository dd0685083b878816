import type { FC } from "hono/jsx";
import { FileField, type FormState } from "./form";

type PdfProps = { form: FormState; name: string; label: string; note?: string; required?: boolean };

/** `note`: what else there is to say of the file. */
export const PdfField: FC<PdfProps> = ({ note, ...field }) => (
  <FileField
    {...field}
    hint={["En PDF på högst 20 MB.", note].filter(Boolean).join(" ")}
    accept="application/pdf,.pdf"
  />
);
