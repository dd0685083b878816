import { MergePage } from "../../views/sections/merge";
import { SectionPage } from "../../views/sections/section";
import type { FormState } from "../../views/ui/form";
import { isOver } from "../applications/applications";
import { readable } from "../applications/readable";
import { dayOf } from "../calendar";
import { holds, requireRole } from "../people/permissions";
import { person } from "../people/persons";
import { refuse } from "../refusal";
import {
  actOf,
  type C,
  formOf,
  goTo,
  idIn,
  readForm,
  revisionIn,
  routes,
  show,
  typedIn,
  viewer,
} from "../web";
import { assign, possibleWriters } from "./assignment";
import { choiceRoutes } from "./choice-routes";
import { comment, commentsOf, resolveComment } from "./comments";
import { draftOf, dropDraft, keepDraft, type Typed } from "./drafts";
import { earlierAnswers } from "./earlier";
import { earlierRoutes } from "./earlier-routes";
import { commentForm, mergeForm, sectionForm, statusForm } from "./forms";
import { measure } from "./length";
import { noteVisit, othersByKey } from "./presence";
import { saveMerged, saveText } from "./saving";
import { type Section, section } from "./sections";
import { setStatus } from "./statuses";
import { textRoutes } from "./text-routes";
import { textAt, textsOf } from "./texts";
import { mergeTexts } from "./three-way";
import { keepTyped, placeIn, sectionAddress } from "./typed-routes";
import { mayWrite, writable } from "./writers";

/** What stands in the fields when nobody has typed there yet: the reader's own draft before what is saved. */
function beginning(c: C, one: Section): Record<string, string> {
  const draft = draftOf(c.var.db, one, viewer(c));
  return {
    text: draft?.text ?? one.text,
    revision: String(draft?.baseRevision ?? one.revision),
    sectionStatus: one.status,
    writerId: String(one.assignedToId ?? ""),
  };
}

function showSection(c: C, typed: FormState | null = null, status: 200 | 422 = 200) {
  const { db, at } = c.var;
  const found = readable(c);
  const one = section(db, placeIn(c));
  const reader = viewer(c);
  const writes = mayWrite(found, one, reader);
  const draft = writes ? draftOf(db, one, reader) : undefined;
  const values = { ...beginning(c, one), ...typed?.values };
  const isAdviser = holds(reader, "adviser");
  return show(
    c,
    SectionPage({
      application: found,
      section: one,
      form: { values, errors: typed?.errors ?? {} },
      writer: one.assignedToId === null ? undefined : person(db, one.assignedToId).name,
      mayWrite: writes,
      isAdviser,
      isOver: isOver(found),
      draft,
      measure: measure({ ...one, text: draft?.text ?? one.text }),
      others: othersByKey(db, found.id, reader, at).get(one.key) ?? [],
      comments: commentsOf(db, one),
      earlier: writes ? earlierAnswers(db, one, found.callId, reader) : [],
      possibleWriters: isAdviser ? possibleWriters(db, found.id, dayOf(at)) : [],
      at,
    }),
    status,
  );
}

/** Both texts, and what becomes of them together; nothing is saved before somebody has chosen. */
function showMerge(c: C, mine: Typed, typed: FormState | null = null, status: 409 | 422 = 409) {
  const { db } = c.var;
  const place = placeIn(c);
  const one = section(db, place);
  const theirs = textAt(db, place, one.revision);
  const base = textsOf(db, place).find(({ revision }) => revision === mine.revision)?.text ?? "";
  const merged = mergeTexts(base, mine.text, theirs.text);
  const form = typed ?? formOf({ merged: merged.text, take: "merged" });
  return show(
    c,
    MergePage({
      application: readable(c),
      section: one,
      form,
      base,
      baseRevision: mine.revision,
      mine: mine.text,
      theirs,
      clashes: merged.clashes,
    }),
    status,
  );
}

export const sectionRoutes = routes()
  .get("/:id/sections/:key", (c) => showSection(c))
  .post("/:id/sections/:key", async (c) => {
    writable(c.var.db, placeIn(c), viewer(c));
    const { form, data } = await readForm(c, sectionForm);
    if (!data) return showSection(c, form, 422);
    const typed = { text: data.text, revision: revisionIn(form.values) };
    if (!saveText(c.var.db, placeIn(c), typed, actOf(c))) return showMerge(c, typed);
    return goTo(c, sectionAddress(c), "text_saved");
  })
  .post("/:id/sections/:key/draft", async (c) => {
    const typed = await typedIn(c);
    keepDraft(c.var.db, placeIn(c), { text: typed.text ?? "", revision: revisionIn(typed) }, actOf(c));
    return goTo(c, sectionAddress(c));
  })
  .post("/:id/sections/:key/draft/discarding", (c) => {
    readable(c);
    dropDraft(c.var.db, section(c.var.db, placeIn(c)), actOf(c));
    return goTo(c, sectionAddress(c), "draft_discarded");
  })
  .post("/:id/sections/:key/visits", (c) => {
    noteVisit(c.var.db, placeIn(c), actOf(c));
    return goTo(c, sectionAddress(c));
  })
  .post("/:id/sections/:key/merging", async (c) => {
    writable(c.var.db, placeIn(c), viewer(c));
    const { form, data } = await readForm(c, mergeForm);
    const mine = { text: form.values.mine ?? "", revision: revisionIn(form.values, "baseRevision") };
    if (!data) return showMerge(c, mine, form, 422);
    const merging = { ...data, mine: { ...mine, text: data.mine }, seen: revisionIn(form.values) };
    const left = saveMerged(c.var.db, placeIn(c), merging, actOf(c));
    if (left) return showMerge(c, left);
    return goTo(c, sectionAddress(c), "text_saved");
  })
  .post("/:id/sections/:key/status", async (c) => {
    writable(c.var.db, placeIn(c), viewer(c));
    const { form, data } = await readForm(c, statusForm);
    if (!data) return showSection(c, form, 422);
    keepTyped(c, form.values);
    setStatus(c.var.db, placeIn(c), data.sectionStatus, actOf(c));
    return goTo(c, sectionAddress(c), "saved");
  })
  .post("/:id/sections/:key/assignment", async (c) => {
    requireRole(viewer(c), "adviser");
    const typed = await typedIn(c);
    keepTyped(c, typed);
    const { writerId = "" } = typed;
    const personId = /^[1-9]\d{0,9}$/.test(writerId) ? Number(writerId) : null;
    if (personId === null && writerId !== "") refuse("section_not_for_them");
    assign(c.var.db, placeIn(c), personId, actOf(c));
    return goTo(c, sectionAddress(c), "saved");
  })
  .post("/:id/sections/:key/comments", async (c) => {
    readable(c);
    const { form, data } = await readForm(c, commentForm);
    if (!data) return showSection(c, form, 422);
    keepTyped(c, form.values);
    comment(c.var.db, placeIn(c), data.comment, actOf(c));
    return goTo(c, sectionAddress(c), "commented");
  })
  .post("/:id/sections/:key/comments/:commentId/resolution", async (c) => {
    keepTyped(c, await typedIn(c));
    resolveComment(c.var.db, placeIn(c), idIn(c, "commentId"), actOf(c));
    return goTo(c, sectionAddress(c), "comment_resolved");
  })
  .route("/", earlierRoutes)
  .route("/", textRoutes)
  .route("/", choiceRoutes);
