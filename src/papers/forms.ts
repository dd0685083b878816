import { z } from "zod";
import { REPORT_LAYOUTS } from "../../db/schema";
import { choice, optionalText, requiredText } from "../fields";
import type { ReportStyleForm } from "./report-styles";

export const reportStyleForm = z
  .object({
    reportLayout: choice(REPORT_LAYOUTS),
    reportOffice: requiredText(100),
    signerTitle: requiredText(100),
    secondSignerTitle: optionalText(100),
  })
  .transform(
    ({ reportLayout, reportOffice, ...titles }): ReportStyleForm => ({
      layout: reportLayout,
      office: reportOffice,
      ...titles,
    }),
  );

export function typedReportStyle(style: ReportStyleForm): Record<string, string> {
  const { layout, office, signerTitle, secondSignerTitle } = style;
  return { reportLayout: layout, reportOffice: office, signerTitle, secondSignerTitle };
}

/** Which text a paper is written from, in an address or a form: `2`, or `draft`; null for the working text. */
export function versionFrom(text: string | undefined, newest: number | undefined): number | null {
  if (text === undefined || text === "") return newest ?? null;
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
}
