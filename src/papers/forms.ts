import { z } from "zod";
import { REPORT_LAYOUTS } from "../../db/schema";
import { plainCaseNumber } from "../boards/minute-paragraph";
import type { Day } from "../calendar";
import { choice, complain, optionalText, requiredDay, requiredText } from "../fields";
import type { DiaryEntry } from "./diary";
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

/** A number that begins "Dnr" is kept without it; there may be nothing left. */
export function diaryForm(today: Day) {
  return z
    .object({ diaryNumber: requiredText(75), registeredOn: requiredDay() })
    .transform(({ diaryNumber, registeredOn }) => ({
      caseNumber: plainCaseNumber(diaryNumber),
      registeredOn,
    }))
    .superRefine(({ caseNumber, registeredOn }, ctx) => {
      if (caseNumber === "") complain(ctx, "diaryNumber", "missing");
      if (caseNumber.length > 60) complain(ctx, "diaryNumber", "too_long");
      if (registeredOn > today) complain(ctx, "registeredOn", "in_the_future");
    });
}

export function typedDiary(entry: DiaryEntry | undefined, today: Day): Record<string, string> {
  return { diaryNumber: entry?.caseNumber ?? "", registeredOn: entry?.registeredOn ?? today };
}

/** Which text a paper is written from, in an address or a form: `2`, or `draft`; null for the working text. */
export function versionFrom(text: string | undefined, newest: number | undefined): number | null {
  if (text === undefined || text === "") return newest ?? null;
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
}
