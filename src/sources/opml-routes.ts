import { fieldErrorText } from "../../views/field-errors";
import { OpmlImportPage, OpmlPreviewPage } from "../../views/sources/opml";
import type { FormState } from "../../views/ui/form";
import { networkProfile } from "../membership/register";
import { requireRole } from "../people/permissions";
import { actOf, type C, emptyForm, goTo, routes, show, viewer } from "../web";
import { decode } from "./feeds/charset";
import { importSources, planImport } from "./importing";
import { isListable, type OpmlLine, opmlOf, readOpml } from "./opml";
import { allSources } from "./sources";

/** The chosen file, else the pasted text; the file's bytes say themselves how they are written. */
async function listIn(c: C): Promise<string> {
  const { file, opml } = await c.req.parseBody();
  if (file instanceof File && file.size > 0) return decode(new Uint8Array(await file.arrayBuffer()), null);
  return typeof opml === "string" ? opml : "";
}

/** The lines of the list that was sent, or the form that says what to do. */
async function linesIn(
  c: C,
): Promise<{ lines: OpmlLine[]; page: null } | { lines: null; page: ReturnType<typeof OpmlImportPage> }> {
  const list = await listIn(c);
  const lines = list.trim() === "" ? null : readOpml(list);
  if (lines) return { lines, page: null };
  const problem = fieldErrorText("opml", list.trim() === "" ? "missing" : "not_opml");
  const form: FormState = { values: { opml: list }, errors: { opml: problem } };
  return { lines: null, page: OpmlImportPage({ form }) };
}

const titleOf = (c: C) => `Utlyst, ${networkProfile(c.var.db)?.name ?? ""}`;

export const opmlRoutes = routes()
  .get("/list.opml", (c) => {
    const listed = allSources(c.var.db).filter(isListable);
    return c.body(opmlOf(listed, titleOf(c), c.var.at), 200, {
      "Content-Type": "text/x-opml; charset=utf-8",
      "Content-Disposition": 'attachment; filename="kallor.opml"',
    });
  })
  .get("/import", (c) => {
    requireRole(viewer(c), "adviser");
    return show(c, OpmlImportPage({ form: emptyForm }));
  })
  .post("/import", async (c) => {
    requireRole(viewer(c), "adviser");
    const { lines, page } = await linesIn(c);
    if (lines === null) return show(c, page, 422);
    const plan = planImport(c.var.db, lines);
    const fresh = plan.flatMap((line) => (line.outcome === "new" ? [line.source] : []));
    // The confirmation carries only what is new, so that nothing has to be kept meanwhile.
    return show(c, OpmlPreviewPage({ plan, opml: opmlOf(fresh, titleOf(c), c.var.at) }));
  })
  .post("/import/confirmation", async (c) => {
    requireRole(viewer(c), "adviser");
    const { lines, page } = await linesIn(c);
    if (lines === null) return show(c, page, 422);
    importSources(c.var.db, lines, actOf(c));
    return goTo(c, "/sources", "sources_imported");
  });
