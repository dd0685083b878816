import { recordFileName } from "../../views/papers/file-names";
import { recordOrder } from "../../views/papers/record-papers";
import { ReportSettingsPage } from "../../views/papers/report-settings";
import { reportStyleOf } from "../../views/papers/report-style";
import { templateProblemText } from "../../views/papers/words";
import type { FormState } from "../../views/ui/form";
import { applicationsOfParty } from "../applications/applications";
import { dayOf } from "../calendar";
import { document } from "../documents/documents";
import { municipality } from "../membership/register";
import { belongsTo, worksForNetwork } from "../people/permissions";
import { holdersOf } from "../people/persons";
import { refuse } from "../refusal";
import { actOf, type C, formOf, goTo, idIn, readForm, routes, show, viewer } from "../web";
import { download, uploadIn } from "../web-files";
import { attachmentsOf } from "./attachments";
import { reportStyleForm, typedReportStyle } from "./forms";
import { keepsPapersOf } from "./keepers";
import { placeholderName } from "./placeholder-names";
import { pressed } from "./pressing";
import { municipalityRecord } from "./record";
import { chooseReportStyle, reportStylesOf } from "./report-styles";
import { endReportTemplate, keepReportTemplate, reportTemplatesOf } from "./report-templates";

/** The municipality in the address, for those who say how its reports look. */
function keptIn(c: C) {
  const found = municipality(c.var.db, c.req.param("code") ?? "");
  return keepsPapersOf(viewer(c), found.code) ? found : refuse("not_yours");
}

function showSettings(
  c: C,
  forms: { style?: FormState; template?: FormState } = {},
  status: 200 | 422 = 200,
) {
  const { db, at } = c.var;
  const found = keptIn(c);
  const [director] = holdersOf(db, "director", dayOf(at), found.code);
  const [style] = reportStylesOf(db, found.code);
  const standing = reportStyleOf({ style, directorTitle: director?.title ?? "" });
  return show(
    c,
    ReportSettingsPage({
      municipality: found,
      chosen: style !== undefined,
      templates: reportTemplatesOf(db, found.code),
      styleForm: forms.style ?? formOf(typedReportStyle(standing)),
      templateForm: forms.template ?? formOf({}),
      plainName: placeholderName,
    }),
    status,
  );
}

/** How a municipality's official reports are written, and all that it has here for its registrar. */
export const reportRoutes = routes()
  .get("/:code/reports", (c) => showSettings(c))
  .post("/:code/reports", async (c) => {
    const { code } = keptIn(c);
    const { form, data } = await readForm(c, reportStyleForm);
    if (!data) return showSettings(c, { style: form }, 422);
    chooseReportStyle(c.var.db, code, data, actOf(c));
    return goTo(c, `/municipalities/${code}/reports`, "report_style_chosen");
  })
  .post("/:code/reports/templates", async (c) => {
    const { code } = keptIn(c);
    const wrong = (problem: string) =>
      showSettings(c, { template: { values: {}, errors: { reportTemplate: problem } } }, 422);
    const { file, problem } = await uploadIn(c, "reportTemplate", "any");
    if (file === null) return wrong(problem);
    const checked = await pressed(c.var.press, { kind: "template_check", template: file.bytes });
    if (checked.problem !== null) return wrong(templateProblemText[checked.problem]);
    keepReportTemplate(c.var.db, code, file, checked.placeholders, actOf(c));
    return goTo(c, `/municipalities/${code}/reports`, "report_template_kept");
  })
  .get("/:code/reports/templates/:templateId", (c) => {
    const { code } = keptIn(c);
    const id = idIn(c, "templateId");
    const kept = reportTemplatesOf(c.var.db, code).find((one) => one.id === id);
    return download(c, document(c.var.db, kept?.documentId ?? refuse("not_found")));
  })
  .post("/:code/reports/template-ending", (c) => {
    const { code } = keptIn(c);
    endReportTemplate(c.var.db, code, actOf(c));
    return goTo(c, `/municipalities/${code}/reports`, "report_template_ended");
  })
  .get("/:code/record.zip", async (c) => {
    const { db, at, press } = c.var;
    const found = municipality(db, c.req.param("code"));
    if (!worksForNetwork(viewer(c)) && !belongsTo(viewer(c), found.code)) refuse("not_yours");
    const applicationIds = applicationsOfParty(db, viewer(c), found.code).map(({ id }) => id);
    const of = { applicationIds: applicationIds.toSorted((a, b) => a - b), withBoardDecisions: true };
    const record = await municipalityRecord(db, found.code, of, attachmentsOf, at);
    const { zip } = await pressed(press, recordOrder(record, at));
    const name = recordFileName(found.shortName);
    return download(c, { name, mediaType: "application/zip", bytes: zip });
  });
